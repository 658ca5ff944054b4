import { fill, type Values } from './placeholders';
import { type Language, LANGUAGES, type Texts } from './texts';

/** The display languages of Office that each of our languages serves. */
const CULTURES: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: ['de-DE'],
  fr: ['fr-FR', 'fr-CA'],
  es: ['es-ES', 'es-MX'],
  pt: ['pt-PT', 'pt-BR'],
  ja: ['ja-JP'],
  ar: ['ar-SA'],
};

/** Fills the add-in-only manifest for Outlook on Mac and perpetual Office. */
export function makeAddInManifest(template: string, values: Values, texts: Texts): string {
  return fill(template, (name) => {
    const [kind, rest = ''] = name.split(':');
    if (kind === 'string') return localised('bt:String', `id="${rest}" `, 'bt:', texts, rest);
    if (kind === 'localised') {
      const [element = '', key = ''] = rest.split('=');
      return localised(element, '', '', texts, key);
    }
    return values[name];
  });
}

function localised(
  element: string,
  attributes: string,
  prefix: string,
  texts: Texts,
  key: string,
): string | undefined {
  const english = texts.en[key];
  if (english === undefined) return undefined;
  const overrides = LANGUAGES.flatMap((language) =>
    (language === 'en' ? [] : CULTURES[language]).map(
      (culture) =>
        `<${prefix}Override Locale="${culture}" Value="${escaped(texts[language][key] ?? '')}"/>`,
    ),
  );
  return `<${element} ${attributes}DefaultValue="${escaped(english)}">${overrides.join('')}</${element}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
