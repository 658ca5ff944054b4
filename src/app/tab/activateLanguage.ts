import type { I18n } from '@lingui/core';
import { languageFor, loadCatalog } from '../../ui/locales/loadCatalog';

/** Loads the texts for a language tag; numbers and dates follow the whole tag (`de-AT`). */
export async function activateLanguage(i18n: I18n, tag: string): Promise<void> {
  const locale = languageFor(tag);
  const messages = await loadCatalog(locale);
  const sameLanguage = tag.toLowerCase().startsWith(locale);
  i18n.loadAndActivate({ locale, locales: sameLanguage ? [tag] : [locale], messages });
}
