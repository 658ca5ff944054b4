import type { Messages } from '@lingui/core';

/** Languages that have a catalog; the first one is the language of the source. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const catalogs: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  en: () => import(/* webpackChunkName: "texts-en" */ './en.po'),
  de: () => import(/* webpackChunkName: "texts-de" */ './de.po'),
  fr: () => import(/* webpackChunkName: "texts-fr" */ './fr.po'),
  es: () => import(/* webpackChunkName: "texts-es" */ './es.po'),
  pt: () => import(/* webpackChunkName: "texts-pt" */ './pt.po'),
  ja: () => import(/* webpackChunkName: "texts-ja" */ './ja.po'),
  ar: () => import(/* webpackChunkName: "texts-ar" */ './ar.po'),
};

/** The translated texts of one language, loaded when it is needed. */
export async function loadCatalog(language: Language): Promise<Messages> {
  const { messages } = await catalogs[language]();
  return messages;
}

/** The language to show for a BCP 47 tag: its language where there is a catalog, else English. */
export function languageFor(tag: string): Language {
  const wanted = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === wanted) ?? LANGUAGES[0];
}
