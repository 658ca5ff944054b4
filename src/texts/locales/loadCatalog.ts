import type { Messages } from '@lingui/core';

/** Languages that have a catalog; the first one is the language of the source. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const catalogs: Readonly<Record<Language, () => Promise<{ messages: unknown }>>> = {
  en: () => import(/* webpackChunkName: "texts-en" */ './en.json'),
  de: () => import(/* webpackChunkName: "texts-de" */ './de.json'),
  fr: () => import(/* webpackChunkName: "texts-fr" */ './fr.json'),
  es: () => import(/* webpackChunkName: "texts-es" */ './es.json'),
  pt: () => import(/* webpackChunkName: "texts-pt" */ './pt.json'),
  ja: () => import(/* webpackChunkName: "texts-ja" */ './ja.json'),
  ar: () => import(/* webpackChunkName: "texts-ar" */ './ar.json'),
};

/** The translated texts of one language, loaded when it is needed. */
export async function loadCatalog(language: Language): Promise<Messages> {
  const { messages } = await catalogs[language]();
  return messages as Messages;
}

/** The language to show for a BCP 47 tag: its language where there is a catalog, else English. */
export function languageFor(tag: string): Language {
  const wanted = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === wanted) ?? LANGUAGES[0];
}
