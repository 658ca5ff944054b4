import type { PersonIndex } from './units';

/**
 * The people with a mark, ascending.
 *
 * @param marks 0 or 1 for everybody
 * @example marks [0, 1, 1] → [1, 2]
 */
export function markedPeople(marks: Uint8Array): Int32Array {
  let count = 0;
  for (let i: PersonIndex = 0; i < marks.length; i++) count += marks[i]!;
  const people = new Int32Array(count);
  let filled = 0;
  for (let i: PersonIndex = 0; filled < count; i++) if (marks[i] === 1) people[filled++] = i;
  return people;
}
