import fc from 'fast-check';
import { lazyGreedy, type Objective } from '../../../../src/insight/advice/greedy/lazyGreedy';
import { variedGreedy, type Novelty } from '../../../../src/insight/advice/greedy/variedGreedy';

/** Every item covers some subjects and is of one kind: monotone, submodular. */
interface Item {
  readonly subjects: readonly number[];
  readonly kind: number;
}

const anyItems = fc.array(
  fc.record({
    subjects: fc.array(fc.nat({ max: 12 }), { maxLength: 6 }),
    kind: fc.nat({ max: 3 }),
  }),
  { maxLength: 12 },
);

function covering(items: readonly Item[]): Objective {
  const covered = new Set<number>();
  return {
    gain: (item) => new Set(items[item]!.subjects.filter((one) => !covered.has(one))).size,
    add: (item) => items[item]!.subjects.forEach((one) => covered.add(one)),
  };
}

/** A kind that was not chosen before is new. */
function newKinds(items: readonly Item[]): Novelty {
  const kinds = new Set<number>();
  return {
    most: 1,
    of: (item) => (kinds.has(items[item]!.kind) ? 0 : 1),
    add: (item) => kinds.add(items[item]!.kind),
  };
}

const byNumber = (a: number, b: number) => a < b;
const all = (count: number) => Int32Array.from({ length: count }, (_, i) => i);

function choose(items: readonly Item[], count: number, order = all(items.length)) {
  const admits = () => true;
  return variedGreedy(order, count, covering(items), newKinds(items), admits, byNumber);
}

/** Items that cover so many subjects each, none of them twice. */
function apart(...drawn: readonly (readonly [size: number, kind: number])[]): readonly Item[] {
  return drawn.map(([size, kind], at) => ({
    subjects: Array.from({ length: size }, (_, i) => at * 100 + i),
    kind,
  }));
}

const covered = (items: readonly Item[], chosen: Iterable<number>) =>
  new Set([...chosen].flatMap((item) => items[item]!.subjects)).size;

/** The most that any choice of `count` items can cover. */
function bestOf(items: readonly Item[], count: number, chosen: readonly number[] = []): number {
  if (chosen.length === count) return covered(items, chosen);
  const from = (chosen.at(-1) ?? -1) + 1;
  const more = all(items.length).slice(from);
  return Math.max(
    covered(items, chosen),
    ...[...more].map((next) => bestOf(items, count, [...chosen, next])),
  );
}

describe('variedGreedy', () => {
  it('takes another kind before more of the same, where it gains at least half as much', () => {
    expect(choose(apart([10, 0], [9, 0], [5, 1]), 2)).toEqual([
      { item: 0, gain: 10 },
      { item: 2, gain: 5 },
    ]);
    expect(choose(apart([10, 0], [9, 0], [4, 1]), 2)).toEqual([
      { item: 0, gain: 10 },
      { item: 1, gain: 9 },
    ]);
  });

  it('takes what was passed over afterwards', () => {
    const items = apart([10, 0], [9, 0], [8, 0], [5, 1]);
    expect(choose(items, 9).map(({ item }) => item)).toEqual([0, 3, 1, 2]);
  });

  it('of several other kinds takes the one that gains most', () => {
    const items = apart([10, 0], [9, 0], [6, 1], [7, 2]);
    expect(choose(items, 3).map(({ item }) => item)).toEqual([0, 3, 2]);
  });

  it('asks for nobody who is not admitted, and measures the half by those who are', () => {
    const items = apart([10, 0], [9, 0], [7, 0], [4, 1]);
    const admits = (item: number) => item !== 1;
    const choices = variedGreedy(all(4), 2, covering(items), newKinds(items), admits, byNumber);
    expect(choices.map(({ item }) => item)).toEqual([0, 3]);
  });

  it('compares no more than 400, however many are alike', () => {
    const looked: number[] = [];
    const objective: Objective = {
      gain: (item) => {
        looked.push(item);
        return 1;
      },
      bound: () => 1,
      add: () => undefined,
    };
    const same: Novelty = { most: 1, of: () => 0, add: () => undefined };
    const choices = variedGreedy(all(5_000), 1, objective, same, () => true, byNumber);
    expect(choices).toEqual([{ item: 0, gain: 1 }]);
    expect(looked).toHaveLength(400);
  });

  it('begins with the one that gains most', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const plain = lazyGreedy(all(items.length), 1, covering(items), () => true, byNumber);
        expect(choose(items, 3).slice(0, 1)).toEqual(plain);
      }),
    );
  });

  it('takes nothing that gains less than half of what could be had', () => {
    fc.assert(
      fc.property(anyItems, fc.nat({ max: 6 }), (items, count) => {
        const objective = covering(items);
        const left = new Set(all(items.length));
        for (const { item, gain } of choose(items, count)) {
          const most = Math.max(...[...left].map((one) => objective.gain(one)));
          expect(gain).toBe(objective.gain(item));
          expect(gain).toBeGreaterThanOrEqual(most / 2);
          left.delete(item);
          objective.add(item);
        }
      }),
    );
  });

  it('passes over no other kind that gains half of what could be had', () => {
    fc.assert(
      fc.property(anyItems, fc.nat({ max: 6 }), (items, count) => {
        const objective = covering(items);
        const novelty = newKinds(items);
        const left = new Set(all(items.length));
        for (const { item } of choose(items, count)) {
          const most = Math.max(...[...left].map((one) => objective.gain(one)));
          const rivals = [...left].filter((one) => objective.gain(one) >= most / 2);
          expect(novelty.of(item)).toBe(Math.max(...rivals.map((one) => novelty.of(one))));
          left.delete(item);
          objective.add(item);
          novelty.add(item);
        }
      }),
    );
  });

  it('is within 1 − 1/√e of the best choice', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 4 }), (items, count) => {
        const chosen = choose(items, count).map(({ item }) => item);
        const least = (1 - Math.exp(-0.5)) * bestOf(items, count);
        expect(covered(items, chosen)).toBeGreaterThanOrEqual(least - 1e-9);
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    const shuffled = anyItems.chain((items) =>
      fc.tuple(
        fc.constant(items),
        fc.shuffledSubarray([...items.keys()], { minLength: items.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.nat({ max: 6 }), ([items, order], count) => {
        expect(choose(items, count, Int32Array.from(order))).toEqual(choose(items, count));
      }),
    );
  });

  it('takes no more than asked for and no more than there are', () => {
    expect(choose(apart([1, 0], [2, 0]), 0)).toEqual([]);
    expect(choose(apart([1, 0], [2, 0]), 5)).toHaveLength(2);
    expect(choose([], 5)).toEqual([]);
  });
});
