import type { Person } from './person';
import type { PersonIndex } from './units';

/**
 * Makes a forest of reporting lines: in every circle (a person who is their own manager is the
 * smallest) the line of one person is removed, who so becomes the root. That is the person with most
 * direct reports from outside the circle; among equals the one with the smallest id. So the result
 * does not depend on the order of the people.
 *
 * Changes `manager` in place and returns the number of lines removed, one a circle.
 *
 * @example a → b → c → a, and d, e → b: b loses the line to c and becomes the root; returns 1
 */
export function cutCycles(manager: Int32Array, people: readonly Person[]): number {
  const seenIn = new Int32Array(manager.length);
  const directs = countDirects(manager);
  let cut = 0;
  for (let start = 0; start < manager.length; start++) {
    const walk = start + 1;
    let i = start;
    while (i >= 0 && seenIn[i] === 0) {
      seenIn[i] = walk;
      i = manager[i] ?? -1;
    }
    if (i < 0 || seenIn[i] !== walk) continue;
    manager[rootOfCircle(i, manager, directs, people)] = -1;
    cut++;
  }
  return cut;
}

function countDirects(manager: Int32Array): Int32Array {
  const directs = new Int32Array(manager.length);
  for (const m of manager) if (m >= 0) directs[m] = (directs[m] ?? 0) + 1;
  return directs;
}

/** Everybody in a circle has exactly one direct report inside it, so plain counts compare. */
function rootOfCircle(
  start: PersonIndex,
  manager: Int32Array,
  directs: Int32Array,
  people: readonly Person[],
): PersonIndex {
  let best = start;
  for (let i = manager[start] ?? start; i !== start; i = manager[i] ?? start) {
    const more = (directs[i] ?? 0) - (directs[best] ?? 0);
    if (more > 0 || (more === 0 && idOf(people, i) < idOf(people, best))) best = i;
  }
  return best;
}

function idOf(people: readonly Person[], i: PersonIndex): string {
  return people[i]?.id ?? '';
}
