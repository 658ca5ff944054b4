/** What a choice is for. `gain` must be non-negative and must not rise as more is added. */
export interface Objective {
  /** What adding the item now would gain. */
  gain(item: number): number;
  /** At least what adding the item first would gain, if that is cheaper to know. */
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
 * (1978) 265–294); gains are only computed, and computed again, if a bound or an old one is in the
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

/** A choice with its place among the items of the heap. */
export interface Taken extends Choice {
  readonly at: number;
}

/** The round of gains that are only bounds yet. */
const BOUND = -1;

/** A binary heap of items by gain, each with the round in which its gain was computed. */
export class GainHeap {
  /** Items that are still in it. */
  size: number;
  readonly #objective: Objective;
  readonly #items: Int32Array;
  readonly #before: (a: number, b: number) => boolean;
  /** Positions in `items`, and beside `items` what is known of each. */
  readonly #heap: Int32Array;
  readonly #gains: Float64Array;
  readonly #rounds: Int32Array;

  constructor(items: Int32Array, objective: Objective, before: (a: number, b: number) => boolean) {
    this.size = items.length;
    this.#objective = objective;
    this.#items = items;
    this.#before = before;
    this.#heap = new Int32Array(items.length);
    this.#gains = new Float64Array(items.length);
    this.#rounds = new Int32Array(items.length).fill(objective.bound === undefined ? 0 : BOUND);
    for (let at = 0; at < items.length; at++) {
      this.#heap[at] = at;
      this.#gains[at] = objective.bound?.(items[at]!) ?? objective.gain(items[at]!);
    }
    for (let at = (this.size >> 1) - 1; at >= 0; at--) this.#sink(at);
  }

  /**
   * Takes out what gains most now; null if that is less than `least`, or nothing is left.
   *
   * @param round Another number whenever the objective has changed.
   */
  take(round: number, least = -Infinity): Taken | null {
    while (this.size > 0 && this.#topGain() >= least) {
      const at = this.#heap[0]!;
      const item = this.#items[at]!;
      if (this.#rounds[at] === round) {
        this.#dropTop();
        return { item, gain: this.#gains[at]!, at };
      }
      this.#gains[at] = this.#objective.gain(item);
      this.#rounds[at] = round;
      this.#sink(0);
    }
    return null;
  }

  putBack({ at }: Taken): void {
    this.#heap[this.size] = at;
    this.#rise(this.size++);
  }

  #topGain(): number {
    return this.#gains[this.#heap[0]!]!;
  }

  #dropTop(): void {
    this.size--;
    this.#heap[0] = this.#heap[this.size]!;
    this.#sink(0);
  }

  /** Moves the entry at `at` up to above everything that comes after it. */
  #rise(at: number): void {
    const heap = this.#heap;
    const entry = heap[at]!;
    let hole = at;
    for (let above = (hole - 1) >> 1; hole > 0; above = (hole - 1) >> 1) {
      if (!this.#isBefore(entry, heap[above]!)) break;
      heap[hole] = heap[above]!;
      hole = above;
    }
    heap[hole] = entry;
  }

  /** Moves the entry at `at` down to below everything that comes before it. */
  #sink(at: number): void {
    const heap = this.#heap;
    const entry = heap[at]!;
    let hole = at;
    for (let child = 2 * hole + 1; child < this.size; child = 2 * hole + 1) {
      if (child + 1 < this.size && this.#isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!this.#isBefore(heap[child]!, entry)) break;
      heap[hole] = heap[child]!;
      hole = child;
    }
    heap[hole] = entry;
  }

  #isBefore(a: number, b: number): boolean {
    const more = this.#gains[a]! - this.#gains[b]!;
    return more === 0 ? this.#before(this.#items[a]!, this.#items[b]!) : more > 0;
  }
}
