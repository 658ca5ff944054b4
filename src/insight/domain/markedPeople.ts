import type { PersonIndex } from './units';

/**
 * The people with a mark, ascending.
 *
 * @param marks 0 or 1 for everybody
 * @example marks [0, 1, 1] → [1, 2]
 */
export function markedPeople(marks: Uint8Array): Int32Array {
  const people = new Int32Array(marks.length);
  let count = 0;
  for (let i: PersonIndex = 0; i < marks.length; i++) if (marks[i] === 1) people[count++] = i;
  return people.slice(0, count);
}
