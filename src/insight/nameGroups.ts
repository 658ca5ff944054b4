import type { Labels } from './label';

/** Groups before small ones fold. */
export interface NamedGroups {
  /** In code point order of their keys. */
  readonly names: readonly string[];
  /** Position in `names`, one per person; -1 where the person has no label. */
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
  const keys = [...spellings.keys()].sort((a, b) => (a < b ? -1 : 1));
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
