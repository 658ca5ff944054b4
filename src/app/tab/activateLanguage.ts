import type { I18n } from '@lingui/core';
import { languageFor, loadCatalog } from '../../ui/locales/loadCatalog';

/**
 * Loads the texts for a language tag; numbers and dates follow the whole tag (`de-AT`). The figures
 * that stand in the texts are Western ones, so those of `Intl` are too, in Arabic as well. A language
 * that is there already is left alone: activating it draws the whole page anew.
 */
export async function activateLanguage(i18n: I18n, tag: string): Promise<void> {
  const locale = languageFor(tag);
  const messages = await loadCatalog(locale);
  const sameLanguage = tag.toLowerCase().startsWith(locale);
  const regional = new Intl.Locale(sameLanguage ? tag : locale, { numberingSystem: 'latn' });
  const locales = [regional.toString()];
  if (i18n.locale === locale && String(i18n.locales) === String(locales)) return;
  i18n.loadAndActivate({ locale, locales, messages });
}
