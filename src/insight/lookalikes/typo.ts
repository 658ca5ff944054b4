/** How two words differ: a slip that is easily made, a change of letters, or more than that. */
export type Difference = 'slip' | 'change' | 'other';

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
