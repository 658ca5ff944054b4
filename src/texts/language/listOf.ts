import type { I18n } from '@lingui/core';
import { direction } from './language';

/** "Tom Weber, Ana Ruiz, and Mei Li": things of equal rank, as a sentence of the language tells them. */
export function listOf(i18n: I18n, items: readonly string[]): string {
  // Where an Arabic "and" stands between words in Latin letters, each keeps its own direction.
  const apart =
    direction(i18n.locale) === 'rtl' ? items.map((item) => `\u2068${item}\u2069`) : items;
  // As `unit`, a language that writes no spaces would get nothing but spaces, or nothing at all.
  return new Intl.ListFormat(i18n.locales ?? i18n.locale, { type: 'conjunction' }).format(apart);
}
