import type { I18n } from '@lingui/core';
import { direction } from '../theme/direction';

/** "With Tom Weber and Ana Ruiz": who is in a meeting besides ego. */
export function withWhomSentence(i18n: I18n, names: readonly string[]): string {
  // Where an Arabic "and" stands between names in Latin letters, each keeps its own direction.
  const apart =
    direction(i18n.locale) === 'rtl' ? names.map((name) => `\u2068${name}\u2069`) : names;
  const list = new Intl.ListFormat(i18n.locales ?? i18n.locale);
  return i18n._({
    id: 'meetings.with',
    message: 'With {people}',
    values: { people: list.format(apart) },
  });
}
