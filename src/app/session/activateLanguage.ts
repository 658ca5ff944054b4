import type { I18n } from '@lingui/core';
import { languageFor, loadCatalog } from '../../texts/locales/loadCatalog';
import { inTimeZone, setTimeZone } from '../../texts/language/timeZone';

/**
 * Loads the texts for a language tag; numbers and dates follow the whole tag (`de-AT`). The figures
 * that stand in the texts are Western ones, so those of `Intl` are too, in Arabic as well. A language
 * that is there already is left alone: activating it draws the whole page anew.
 *
 * @param zone IANA name of the zone in which days and times are told; null for that of this device.
 */
export async function activateLanguage(
  i18n: I18n,
  tag: string,
  zone: string | null = null,
): Promise<void> {
  const locale = languageFor(tag);
  const messages = await loadCatalog(locale);
  const sameLanguage = tag.toLowerCase().startsWith(locale);
  const regional = new Intl.Locale(sameLanguage ? tag : locale, { numberingSystem: 'latn' });
  const locales = [regional.toString()];
  const sameClock = inTimeZone(i18n).timeZone === (zone ?? undefined);
  if (sameClock && i18n.locale === locale && String(i18n.locales) === String(locales)) return;
  setTimeZone(i18n, zone);
  i18n.loadAndActivate({ locale, locales, messages });
}
