import type { Group } from './company';
import { compareText } from './compareText';
import type { Labels } from './labels';

/** Groups before small ones fold. */
export interface NamedGroups {
  /** In code point order of their keys. */
  readonly names: readonly string[];
  /** Position in `names`, one per person; -1 if the person has no label. */
  readonly nameOf: Int32Array;
}

/**
 * Numbers the groups and finds for each the spelling that most people use; among equals the first in
 * code point order, so the order of the people does not matter.
 *
 * @example spellings Finance, Finance, FINANCE of one key → named 'Finance'
 */
export function nameGroups(labels: Labels): NamedGroups {
  const spellings = new Map<string, Map<string, number>>();
  for (const label of labels) {
    if (label === null) continue;
    const counts = spellings.get(label.key) ?? new Map<string, number>();
    counts.set(label.spelling, (counts.get(label.spelling) ?? 0) + 1);
    spellings.set(label.key, counts);
  }
  const keys = [...spellings.keys()].sort(compareText);
  const position = new Map(keys.map((key, at) => [key, at]));
  return {
    names: keys.map((key) => mostUsed(spellings.get(key) ?? new Map<string, number>())),
    nameOf: Int32Array.from(labels, (label) => (label && position.get(label.key)) ?? -1),
  };
}

function mostUsed(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [spelling, count] of counts) {
    if (count > most || (count === most && spelling < best)) {
      best = spelling;
      most = count;
    }
  }
  return best;
}

/** Groups as they are shown; see `Grouping`. */
interface ShownGroups {
  readonly groups: readonly Group[];
  readonly groupOf: Int32Array;
}

/**
 * Which named groups stand on their own: those of at least `smallest` of the counted people.
 *
 * @param counted The people that make a group large enough, each once.
 * @returns 1 or 0 per name
 * @example names A, A, B and smallest 2 → [1, 0]
 */
export function largeEnough(
  { names, nameOf }: NamedGroups,
  counted: Int32Array,
  smallest: number,
): Uint8Array {
  const size = new Int32Array(names.length);
  for (const person of counted) {
    const name = nameOf[person]!;
    if (name >= 0) size[name]!++;
  }
  return Uint8Array.from(size, (people) => (people < smallest ? 0 : 1));
}

/**
 * Folds the named groups that do not stand on their own into one group `other`, and puts people
 * without a name into one group `notSet`, which never folds.
 *
 * @param alone 1 for the names that are shown ({@link largeEnough})
 * @example names A, A, B and alone [1, 0] → A (2 people), other (1)
 */
export function foldSmall({ names, nameOf }: NamedGroups, alone: Uint8Array): ShownGroups {
  const groups: Group[] = [];
  /** Group of each name, and at the end of those without one. */
  const shownAs = new Int32Array(names.length + 1).fill(-1);
  names.forEach((name, at) => {
    if (alone[at] === 1) shownAs[at] = groups.push({ name, kind: 'named' }) - 1;
  });
  if (nameOf.includes(-1)) shownAs[names.length] = groups.push({ name: '', kind: 'notSet' }) - 1;
  const other = alone.includes(0) ? groups.push({ name: '', kind: 'other' }) - 1 : -1;
  for (let at = 0; at < names.length; at++) if (alone[at] === 0) shownAs[at] = other;
  const groupOf = new Int32Array(nameOf.length);
  for (let i = 0; i < groupOf.length; i++) {
    groupOf[i] = shownAs[nameOf[i]! < 0 ? names.length : nameOf[i]!]!;
  }
  return { groups, groupOf };
}
