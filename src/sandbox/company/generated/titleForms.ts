import type { Sex } from './names';

/** Words of titles that differ by sex: male, female. */
const FORMS: readonly (readonly [string, string])[] = [
  ['Industriekaufmann', 'Industriekauffrau'],
  ['Bürokaufmann', 'Bürokauffrau'],
  ['Auszubildender', 'Auszubildende'],
  ['Strategischer', 'Strategische'],
  ['Syndikusrechtsanwalt', 'Syndikusrechtsanwältin'],
  ['Directeur', 'Directrice'],
  ['Chargé', 'Chargée'],
  ['Développeur', 'Développeuse'],
  ['Conseiller', 'Conseillère'],
  ['Ingénieur', 'Ingénieure'],
  ['Alternant', 'Alternante'],
  ['commercial', 'commerciale'],
  ['Ejecutivo', 'Ejecutiva'],
  ['Ingeniero', 'Ingeniera'],
  ['Jefe', 'Jefa'],
  ['Desarrollador', 'Desarrolladora'],
  ['Técnico', 'Técnica'],
  ['Engenheiro', 'Engenheira'],
  ['Executivo', 'Executiva'],
  ['Addetto', 'Addetta'],
  ['Sviluppatore', 'Sviluppatrice'],
];

/** German words that take -in: the endings that the titles of the generated company have. */
const TAKES_IN =
  /(?:[Ll]eiter|[Mm]itarbeiter|[Rr]eferent|Produktmanager|[Ee]ntwickler|administrator|ingenieur|Einkäufer|Disponent|planer|Praktikant|berater|techniker|buchhalter|Sachbearbeiter|Controller|Werkstudent|Volontär|Redakteur|informatiker)(in)?$/;

/**
 * A title in the form for a woman or a man, word by word; as it is where nobody knows.
 *
 * @example "Leiterin Vertrieb" of a man → "Leiter Vertrieb"
 */
export function titleFor(title: string, sex: Sex | null): string {
  if (sex === null) return title;
  return title
    .split(' ')
    .map((word) => wordFor(word, sex))
    .join(' ');
}

function wordFor(word: string, sex: Sex): string {
  const forms = FORMS.find((each) => each.includes(word));
  if (forms) return forms[sex === 'male' ? 0 : 1];
  const found = TAKES_IN.exec(word);
  if (!found) return word;
  const stem = found[1] === undefined ? word : word.slice(0, -2);
  return sex === 'male' ? stem : `${stem}in`;
}
