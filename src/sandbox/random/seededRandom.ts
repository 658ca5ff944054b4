import { createHash } from 'node:crypto';

/** 32-bit hash of a text (FNV-1a with a final mix): equal texts, equal numbers, on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number in [0, 1) that belongs to a text. */
export function shareOf(text: string): number {
  return hashText(text) / 0x1_0000_0000;
}

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

/** A GUID that belongs to a name: the same name gives the same GUID in every run. */
export function stableGuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
