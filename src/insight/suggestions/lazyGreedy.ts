import { GainHeap } from './gainHeap';

/** What a choice is for. `gain` must be non-negative and must not rise as more is added. */
export interface Objective {
  /** What adding the item now would gain. */
  gain(item: number): number;
  /** At least what adding the item first would gain, where that is cheaper to know. */
  bound?(item: number): number;
  add(item: number): void;
}

export interface Choice {
  readonly item: number;
  readonly gain: number;
}

/**
 * Chooses up to `count` items, each time the one that gains most. For a monotone submodular objective
 * the result is within 1 − 1/e of the best (Nemhauser, Wolsey & Fisher, Mathematical Programming 14
 * (1978) 265–294); gains are only computed, and computed again, where a bound or an old one is in the
 * lead (Minoux 1978).
 * The gains of the choices never rise.
 *
 * @param admits Asked once of an item that is about to be chosen; a refused one is out.
 * @param before Order of items that gain the same; must be a total order.
 * @example values 5, 9, 7 and count 2 → the items of 9 and 7
 */
export function lazyGreedy(
  items: Int32Array,
  count: number,
  objective: Objective,
  admits: (item: number) => boolean,
  before: (a: number, b: number) => boolean,
): readonly Choice[] {
  const heap = new GainHeap(items, objective, before);
  const choices: Choice[] = [];
  while (choices.length < count) {
    const best = heap.take(choices.length);
    if (best === null) break;
    if (!admits(best.item)) continue;
    objective.add(best.item);
    choices.push({ item: best.item, gain: best.gain });
  }
  return choices;
}
