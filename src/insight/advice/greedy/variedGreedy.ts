import { GainHeap, type Choice, type Objective, type Taken } from './lazyGreedy';

/** What sets an item apart is looked for among those that gain at least this part of the most. */
export const LEAST_SHARE = 0.5;

/** No more are compared at a time: past so many alike another one would not be found soon. */
const MOST_COMPARED = 400;

/** How much an item differs from those that were chosen. */
export interface Novelty {
  of(item: number): number;
  /** Higher it does not get: whoever has it need not be compared with others. */
  readonly most: number;
  /** Whether it would say again what a chosen one says: such an item is left out. */
  isRepeat?(item: number): boolean;
  add(item: number): void;
}

/**
 * Chooses up to `count` items like {@link lazyGreedy}, but so that they differ: each time, of those
 * that gain at least half of what the best one gains, the one with the highest novelty; of equally
 * novel ones the one that gains most. As long as nothing was chosen everything is equally novel, so the
 * first choice is the best one. By half a gain at each step the result is still within 1 − 1/√e of the
 * best (Goundan & Schulz, "Revisiting the greedy approach to submodular set function maximization",
 * 2007). The order of the items does not matter.
 *
 * @example gains 10, 9 and 6, the first two of one department → 10, then 6
 */
export function variedGreedy(
  items: Int32Array,
  count: number,
  objective: Objective,
  novelty: Novelty,
  admits: (item: number) => boolean,
  before: (a: number, b: number) => boolean,
): readonly Choice[] {
  const heap = new GainHeap(items, objective, before);
  const choices: Choice[] = [];
  while (choices.length < count) {
    const alike = takeAlike(heap, choices.length, novelty, admits);
    const chosen = mostNovel(alike, novelty);
    if (chosen === null) break;
    for (const other of alike) if (other !== chosen) heap.putBack(other);
    objective.add(chosen.item);
    novelty.add(chosen.item);
    choices.push({ item: chosen.item, gain: chosen.gain });
  }
  return choices;
}

/** Takes out what may be chosen now, the best one first, until nothing more novel can come. */
function takeAlike(
  heap: GainHeap,
  round: number,
  novelty: Novelty,
  admits: (item: number) => boolean,
): readonly Taken[] {
  const alike: Taken[] = [];
  while (alike.length < MOST_COMPARED) {
    const next = heap.take(round, LEAST_SHARE * (alike[0]?.gain ?? 0));
    if (next === null) break;
    if (!admits(next.item) || novelty.isRepeat?.(next.item) === true) continue;
    alike.push(next);
    if (novelty.of(next.item) >= novelty.most) break;
  }
  return alike;
}

function mostNovel(alike: readonly Taken[], novelty: Novelty): Taken | null {
  let best: Taken | null = null;
  for (const one of alike) {
    if (best === null || novelty.of(one.item) > novelty.of(best.item)) best = one;
  }
  return best;
}
