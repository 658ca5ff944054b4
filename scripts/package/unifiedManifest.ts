import { SITE_ICONS } from './icons';
import type { Json } from './json';
import { fill, type Values } from './placeholders';
import { type Language, LANGUAGES, type Texts } from './texts';

/** The manifest for Teams and Outlook, and the files of the other languages beside it. */
export interface UnifiedManifest {
  readonly manifest: Readonly<Record<string, Json>>;
  /** By file name. */
  readonly localised: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const LOCALISATION_SCHEMA =
  'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json';
const TEXT = /^\{\{text\.(\w+)\}\}$/;
const RIBBON_ICONS = '{{ribbonIcons}}';

/** Sizes that a button of the unified manifest may name. */
const RIBBON_ICON_SIZES = [16, 32, 64, 80];

/** Fills the template; where it says `{{text.key}}`, every language gets an entry of that place. */
export function makeUnifiedManifest(template: Json, values: Values, texts: Texts): UnifiedManifest {
  const places: [place: string, key: string][] = [];
  const ribbonIcons = SITE_ICONS.filter(({ size }) => RIBBON_ICON_SIZES.includes(size)).map(
    ({ size, file }) => ({ size, url: `${values['origin']}/icons/${file}` }),
  );

  function filled(value: Json, place: string): Json {
    if (typeof value === 'string') return filledText(value, place);
    if (value === null || typeof value !== 'object') return value;
    if (isList(value)) return value.map((item, at) => filled(item, `${place}[${at}]`));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        filled(item, place ? `${place}.${key}` : key),
      ]),
    );
  }

  function filledText(value: string, place: string): Json {
    if (value === RIBBON_ICONS) return ribbonIcons;
    const key = TEXT.exec(value)?.[1];
    if (key !== undefined) places.push([place, key]);
    return fill(value, (name) => values[name] ?? texts.en[name.replace(/^text\./, '')]);
  }

  const manifest = filled(template, '') as Record<string, Json>;
  const others = LANGUAGES.filter((language) => language !== 'en');
  return {
    manifest: { ...manifest, localizationInfo: localizationInfo(others) },
    localised: Object.fromEntries(
      others.map((language) => [`${language}.json`, localisedTexts(texts, language, places)]),
    ),
  };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function localizationInfo(others: readonly Language[]): Json {
  return {
    defaultLanguageTag: 'en',
    additionalLanguages: others.map((languageTag) => ({
      languageTag,
      file: `${languageTag}.json`,
    })),
  };
}

function localisedTexts(
  texts: Texts,
  language: Language,
  places: readonly (readonly [place: string, key: string])[],
): Record<string, string> {
  const entries = places.map(([place, key]) => [place, texts[language][key] ?? ''] as const);
  return { $schema: LOCALISATION_SCHEMA, ...Object.fromEntries(entries) };
}
