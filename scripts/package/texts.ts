import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, refuseFaults } from './packageError';

/** Languages of the manifests; the first is the one they are written in. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What Outlook and Teams show before any page is open, by key, in each language. */
export type Texts = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** @throws {PackageError} where a language lacks a text that English has. */
export function readTexts(manifestFolder: string): Texts {
  const texts = Object.fromEntries(
    LANGUAGES.map((language) => [language, readLanguage(manifestFolder, language)]),
  ) as Record<Language, Record<string, string>>;
  refuseFaults(LANGUAGES.flatMap((language) => missingTexts(texts, language)));
  return texts;
}

function readLanguage(manifestFolder: string, language: Language): Record<string, string> {
  const path = join(manifestFolder, 'texts', `${language}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
}

function missingTexts(texts: Texts, language: Language): Fault[] {
  return Object.keys(texts.en)
    .filter((key) => !texts[language][key]?.trim())
    .map((key) => ({ name: 'textMissing', detail: `${language}: ${key}` }));
}
