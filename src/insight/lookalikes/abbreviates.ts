/**
 * Whether a word is short for a longer one. Up to four letters, or with a dot behind, a beginning will
 * do ("fin", "admin."). Up to five letters with at most one vowel, letters in order from the first to
 * the last will do ("mktg", "mgmt", "ops").
 *
 * @param dotted the word is written with a dot behind it
 * @example abbreviates('mktg', 'marketing', false) → true; abbreviates('sales', 'salesforce', false) → false
 */
export function abbreviates(short: string, long: string, dotted: boolean): boolean {
  if (short.length < 3 && !(dotted && short.length === 2)) return false;
  if (long.length < short.length + 2 || !/^\p{L}+$/u.test(short)) return false;
  if (long.startsWith(short)) return dotted || short.length <= 4;
  return isSkeleton(short, long);
}

function isSkeleton(short: string, long: string): boolean {
  if (short.length > 5 || long.length < short.length + 3) return false;
  if (short.at(0) !== long.at(0) || short.at(-1) !== long.at(-1)) return false;
  if ((short.match(/[aeiou]/g) ?? []).length > 1) return false;
  let found = 0;
  for (const letter of long) if (letter === short.at(found)) found++;
  return found === short.length;
}
