export type GuessedLanguage = 'German' | 'English' | 'French' | 'other';

const GERMAN =
  /[äöüß]|leit(er|ung)|vertrieb|verkauf|marketing-|(^|\s)(und|der|des|für|im|bei)(\s|$)|assisten[tz]|referent|mitarbeiter|berater|abteilung|bereich|kauf(mann|frau)|inhaber|vorstand|prokurist|direktor|(^|\s)messe/;
const FRENCH =
  /[éèêçàœ]|(^|\s)(et|du|des|de|chef|chez|responsable|directeur|directrice|chargée?|commerciale?|ventes)(\s|$)|d['’]/;
const OTHER =
  /[\u0250-\u1fff\u2070-\uffff]|(^|\s)(y|della|di|para|gerente|jefe|responsabile|ventas|hoofd|medewerker)(\s|$)/;

/**
 * Guesses a language by a few letters and words: German before French before English, so a title in two
 * languages counts for the first. Good enough to see where a lexicon is weak, for nothing else.
 */
export function guessLanguage(title: string): GuessedLanguage {
  const text = title.toLowerCase();
  if (OTHER.test(text)) return 'other';
  if (GERMAN.test(text)) return 'German';
  return FRENCH.test(text) ? 'French' : 'English';
}
