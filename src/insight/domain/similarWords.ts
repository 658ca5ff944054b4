/** A word that may be meant by another one. */
interface SimilarWord {
  readonly word: string;
  /** True if the likeness is proof enough; false if it needs a rare and a frequent name. */
  readonly certain: boolean;
}

/**
 * Finds for every word those that differ by a typing error or of which one abbreviates the other. Words
 * are compared only where they share a form with letters left out (Garbe's symmetric deletion), so
 * thousands of words take milliseconds.
 *
 * @param dotted words that are written with a dot behind them somewhere
 */
export function similarWords(
  words: readonly string[],
  dotted: ReadonlySet<string>,
): ReadonlyMap<string, readonly SimilarWord[]> {
  const near = new Map<string, SimilarWord[]>(words.map((word) => [word, []]));
  const link = (one: string, other: string, certain: boolean) => {
    near.get(one)?.push({ word: other, certain });
    near.get(other)?.push({ word: one, certain });
  };
  for (const [one, other] of typoCandidates(words)) {
    const difference = differenceOf(one, other);
    if (difference !== 'other') link(one, other, difference === 'slip');
  }
  for (const [short, long] of abbreviationCandidates(words, dotted)) {
    if (abbreviates(short, long, dotted.has(short))) link(short, long, true);
  }
  return near;
}

function* typoCandidates(words: readonly string[]): Generator<readonly [string, string]> {
  const byForm = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const word of words) {
    for (const form of formsOf(word)) {
      const others = byForm.get(form);
      for (const other of others ?? []) {
        const pair = `${other} ${word}`;
        if (other !== word && !seen.has(pair)) {
          seen.add(pair);
          yield [other, word];
        }
      }
      if (others) others.push(word);
      else byForm.set(form, [word]);
    }
  }
}

/** The word with up to one letter left out, two in long words. */
function formsOf(word: string): ReadonlySet<string> {
  const forms = new Set<string>();
  if (word.length < 5) return forms;
  const once = without(word);
  for (const form of [word, ...once]) forms.add(form);
  if (word.length >= 9) for (const form of once.flatMap(without)) forms.add(form);
  return forms;
}

function without(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function* abbreviationCandidates(
  words: readonly string[],
  dotted: ReadonlySet<string>,
): Generator<readonly [string, string]> {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const short of words) {
    if (short.length > 5 && !dotted.has(short)) continue;
    for (const long of byFirst.get(short.charAt(0)) ?? []) yield [short, long];
  }
}

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

/** How two words differ: a slip that is easily made, a change of letters, or more than that. */
type Difference = 'slip' | 'change' | 'other';

/**
 * Compares two words of at least five letters. One letter more, one less or two neighbours swapped is a
 * slip ("Finace", "Marketting", "Saels"). One letter changed, or two such differences in words of at
 * least nine letters that begin alike, is a change: often a typing error, but "Microbiology" and
 * "Macrobiology" are two departments. Words with figures are never alike.
 *
 * @example differenceOf('finance', 'finace') → 'slip'; differenceOf('north', 'south') → 'other'
 */
export function differenceOf(one: string, other: string): Difference {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5 || /\d/.test(one + other)) return 'other';
  const distance = editDistance(one, other);
  if (distance === 1) return isSubstitution(one, other) ? 'change' : 'slip';
  return distance === 2 && shorter >= 9 && one.at(0) === other.at(0) ? 'change' : 'other';
}

function isSubstitution(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = [...one].filter((letter, at) => letter !== other.at(at)).length;
  return differing === 1;
}

/**
 * Number of letters to add, drop, change or swap with their neighbour to turn one word into another
 * (optimal string alignment; Damerau, 1964).
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one.at(i - 1) === other.at(j - 1);
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 && j > 1 && one.at(i - 1) === other.at(j - 2) && one.at(i - 2) === other.at(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
