import type { Group } from './columns';
import type { NamedGroups } from './nameGroups';

/** Groups as they are shown; see `Grouping`. */
export interface ShownGroups {
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
