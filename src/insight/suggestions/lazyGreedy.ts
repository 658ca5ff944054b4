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
  const hasBound = objective.bound !== undefined;
  const first = (item: number) => objective.bound?.(item) ?? objective.gain(item);
  const heap = new GainHeap(items, first, hasBound ? BOUND : 0, before);
  const choices: Choice[] = [];
  while (choices.length < count && heap.size > 0) {
    const item = heap.top();
    if (heap.isStale(choices.length)) {
      heap.renewTop(objective.gain(item), choices.length);
      continue;
    }
    const gain = heap.topGain();
    heap.dropTop();
    if (!admits(item)) continue;
    objective.add(item);
    choices.push({ item, gain });
  }
  return choices;
}

/** The round of gains that are only bounds yet. */
const BOUND = -1;

/** A binary heap of items by gain, each with the round in which its gain was computed. */
class GainHeap {
  size: number;
  readonly #items: Int32Array;
  readonly #gains: Float64Array;
  readonly #rounds: Int32Array;
  readonly #before: (a: number, b: number) => boolean;

  constructor(
    items: Int32Array,
    gainOf: (item: number) => number,
    round: number,
    before: (a: number, b: number) => boolean,
  ) {
    this.size = items.length;
    this.#items = items.slice();
    this.#gains = new Float64Array(items.length);
    for (let at = 0; at < items.length; at++) this.#gains[at] = gainOf(items[at]!);
    this.#rounds = new Int32Array(items.length).fill(round);
    this.#before = before;
    for (let at = (this.size >> 1) - 1; at >= 0; at--) this.#sink(at);
  }

  top(): number {
    return this.#items[0]!;
  }

  topGain(): number {
    return this.#gains[0]!;
  }

  isStale(round: number): boolean {
    return this.#rounds[0] !== round;
  }

  renewTop(gain: number, round: number): void {
    this.#gains[0] = gain;
    this.#rounds[0] = round;
    this.#sink(0);
  }

  dropTop(): void {
    this.size--;
    this.#swap(0, this.size);
    this.#sink(0);
  }

  #sink(start: number): void {
    let at = start;
    for (;;) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.size && this.#isBefore(child, first)) first = child;
      }
      if (first === at) return;
      this.#swap(at, first);
      at = first;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const more = this.#gains[a]! - this.#gains[b]!;
    return more === 0 ? this.#before(this.#items[a]!, this.#items[b]!) : more > 0;
  }

  #swap(a: number, b: number): void {
    for (const column of [this.#items, this.#gains, this.#rounds]) {
      const kept = column[a]!;
      column[a] = column[b]!;
      column[b] = kept;
    }
  }
}
