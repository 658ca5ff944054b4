/** Letters of scripts in which the family name usually comes first. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The name to greet with: "Nair, Priya (Finance)" and "Priya Nair" both give "Priya". The whole name
 * where its first word is hardly the given one: "山崎 麻衣", "DUPONT Jean", "Dr. Priya Nair".
 */
export function firstName(displayName: string): string {
  const bare = displayName.replace(/\([^)]*\)/g, '').trim();
  if (bare === '') return displayName;
  const [family = '', given] = bare.split(',');
  if (given?.trim()) return given.trim().split(/\s+/)[0]!;
  const [first = '', ...rest] = family.trim().split(/\s+/);
  const isGiven = !FAMILY_FIRST.test(bare) && !first.endsWith('.') && !isShouted(first, rest);
  return isGiven ? first : bare;
}

/** Some companies write the family name in capitals, and first. */
function isShouted(first: string, rest: readonly string[]): boolean {
  const inCapitals = (word: string) => word.length > 1 && word === word.toUpperCase();
  return inCapitals(first) && rest.some((word) => !inCapitals(word));
}
