import type { I18n } from '@lingui/core';

/** "With Tom Weber and Ana Ruiz": who is in a meeting besides ego. */
export function withWhomSentence(i18n: I18n, names: readonly string[]): string {
  const list = new Intl.ListFormat(i18n.locales ?? i18n.locale);
  return i18n._({
    id: 'meetings.with',
    message: 'With {people}',
    values: { people: list.format(names) },
  });
}
