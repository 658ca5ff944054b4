import { foldText } from '../levels/foldText';

const GENERIC: ReadonlySet<string> = new Set(
  `department dept dep team abteilung abt bereich departement département service équipe departamento
  equipo equipe setor ufficio reparto afdeling the of de der für`
    .split(/\s+/)
    .map(foldText),
);

/**
 * Forms that names which mean the same share, beyond `groupKey`: without accents and spaces
 * ("E-Commerce", "Ecommerce"), whatever the order of the words ("EMEA Sales", "Sales EMEA"), without
 * words such as "department" ("Finance Dept."), and initials ("HR", "Human Resources").
 *
 * @param key a key of `groupKey`
 */
export function sameForms(key: string): readonly string[] {
  const words = foldText(key).split(' ');
  const telling = words.filter((word) => !GENERIC.has(word));
  const kept = telling.length > 0 ? telling : words;
  const sorted = [...kept].sort().join(' ');
  const forms = [`together ${kept.join('')}`, `sorted ${sorted}`];
  const initials = initialsOf(kept);
  return initials === null ? forms : [...forms, `initials ${initials}`];
}

function initialsOf(words: readonly string[]): string | null {
  const letters = words.filter((word) => word !== '&');
  const single = letters.every((word) => word.length === 1);
  if (single && letters.length > 1) return letters.join('');
  if (letters.length === 1)
    return /^[a-z]{2,4}$/.test(letters[0] ?? '') ? (letters[0] ?? null) : null;
  return letters.map((word) => word.charAt(0)).join('');
}
