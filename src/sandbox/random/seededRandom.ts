import { hashText } from './hashText';

/** A source of random numbers that gives the same row of numbers for the same seed. */
export interface SeededRandom {
  /** In [0, 1). */
  next(): number;
  /** Whole number from 0 to below `end`. */
  below(end: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks by weight; weights need not add up to 1. */
  pickWeighted<T>(entries: readonly (readonly [T, number])[]): T;
  /** `count` different items in random order; fewer where the list is shorter. */
  sample<T>(list: readonly T[], count: number): T[];
}

export function seededRandom(seed: string): SeededRandom {
  // In a typed array: a variable would be a new object on the heap with every number drawn.
  const states = new Int32Array([hashText(seed)]);
  const next = (): number => {
    const state = (states[0]! + 0x6d2b79f5) | 0;
    states[0] = state;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick,
    pickWeighted: (entries) => pickByWeight(entries, next()),
    sample: (list, count) => sample(list, count, below),
  };
}

function pickByWeight<T>(entries: readonly (readonly [T, number])[], share: number): T {
  let rest = share * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of entries) {
    rest -= weight;
    if (rest < 0) return item;
  }
  const last = entries.at(-1);
  if (last === undefined) throw new Error('nothing to pick from');
  return last[0];
}

function sample<T>(list: readonly T[], count: number, below: (end: number) => number): T[] {
  const rest = [...list];
  const chosen: T[] = [];
  while (chosen.length < count && rest.length > 0) {
    chosen.push(...rest.splice(below(rest.length), 1));
  }
  return chosen;
}
