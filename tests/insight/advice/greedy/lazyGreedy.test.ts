import fc from 'fast-check';
import { lazyGreedy, type Objective } from '../../../../src/insight/advice/greedy/lazyGreedy';

/** Every item covers some subjects; a choice is worth the subjects covered: monotone, submodular. */
function covering(subjects: readonly (readonly number[])[]): Objective {
  const covered = new Set<number>();
  return {
    gain: (item) => new Set(subjects[item]!.filter((subject) => !covered.has(subject))).size,
    add: (item) => subjects[item]!.forEach((subject) => covered.add(subject)),
  };
}

const byNumber = (a: number, b: number) => a < b;
const all = (count: number) => Int32Array.from({ length: count }, (_, i) => i);
const anySubjects = fc.array(fc.array(fc.nat({ max: 12 }), { maxLength: 6 }), { maxLength: 12 });

/** The same by trying everything again every time. */
function plainGreedy(subjects: readonly (readonly number[])[], count: number): number[] {
  const objective = covering(subjects);
  const left = [...subjects.keys()];
  const chosen: number[] = [];
  while (chosen.length < count && left.length > 0) {
    left.sort((a, b) => objective.gain(b) - objective.gain(a) || a - b);
    const best = left.shift()!;
    objective.add(best);
    chosen.push(best);
  }
  return chosen;
}

/** The most that any choice of `count` items can cover. */
function bestOf(subjects: readonly (readonly number[])[], count: number, from = 0): number {
  const covers = (items: readonly number[]) => new Set(items.flatMap((i) => subjects[i]!)).size;
  const extend = (items: readonly number[], next: number): number => {
    let best = covers(items);
    if (items.length === count) return best;
    for (let i = next; i < subjects.length; i++)
      best = Math.max(best, extend([...items, i], i + 1));
    return best;
  };
  return extend([], from);
}

describe('lazyGreedy', () => {
  it('takes what gains most, then what gains most beside it', () => {
    // item 1 covers three; then item 2 brings two new ones, item 0 only one
    const subjects = [
      [1, 2],
      [1, 3, 4],
      [4, 5, 6],
    ];
    const choices = lazyGreedy(all(3), 3, covering(subjects), () => true, byNumber);
    expect(choices).toEqual([
      { item: 1, gain: 3 },
      { item: 2, gain: 2 },
      { item: 0, gain: 1 },
    ]);
  });

  it('takes no more than asked for and no more than there are', () => {
    expect(lazyGreedy(all(3), 0, covering([[1], [2], [3]]), () => true, byNumber)).toEqual([]);
    expect(lazyGreedy(all(2), 5, covering([[1], [2]]), () => true, byNumber)).toHaveLength(2);
    expect(lazyGreedy(all(0), 5, covering([]), () => true, byNumber)).toEqual([]);
  });

  it('passes over what is not admitted and asks about nothing else', () => {
    const asked: number[] = [];
    const admits = (item: number) => {
      asked.push(item);
      return item !== 1;
    };
    const choices = lazyGreedy(all(3), 1, covering([[1, 2], [1, 3, 4], [4]]), admits, byNumber);
    expect(choices.map((choice) => choice.item)).toEqual([0]);
    expect(asked).toEqual([1, 0]);
  });

  it('takes of equals the first in order', () => {
    const backwards = (a: number, b: number) => a > b;
    const choices = lazyGreedy(all(4), 2, covering([[1], [2], [3], [4]]), () => true, backwards);
    expect(choices.map((choice) => choice.item)).toEqual([3, 2]);
  });

  it('chooses as trying everything again every time does', () => {
    fc.assert(
      fc.property(anySubjects, fc.nat({ max: 6 }), (subjects, count) => {
        const choices = lazyGreedy(
          all(subjects.length),
          count,
          covering(subjects),
          () => true,
          byNumber,
        );
        expect(choices.map((choice) => choice.item)).toEqual(plainGreedy(subjects, count));
      }),
    );
  });

  it('chooses the same from bounds, and computes fewer gains', () => {
    fc.assert(
      fc.property(anySubjects, fc.integer({ min: 1, max: 6 }), (subjects, count) => {
        const plain = covering(subjects);
        let computed = 0;
        const gain = (item: number) => {
          computed++;
          return plain.gain(item);
        };
        const bound = (item: number) => subjects[item]!.length + (item % 3);
        const bounded = lazyGreedy(
          all(subjects.length),
          count,
          { gain, bound, add: (item) => plain.add(item) },
          () => true,
          byNumber,
        );
        expect(bounded.map((choice) => choice.item)).toEqual(plainGreedy(subjects, count));
        expect(computed).toBeLessThanOrEqual(count * subjects.length);
      }),
    );
  });

  it('looks only at what may be in the lead', () => {
    const looked: number[] = [];
    const objective: Objective = {
      gain: (item) => {
        looked.push(item);
        return 10 - item;
      },
      bound: (item) => 10 - item,
      add: () => undefined,
    };
    lazyGreedy(all(1_000), 1, objective, () => true, byNumber);
    expect(looked).toEqual([0]);
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(anySubjects, fc.nat({ max: 6 }), (subjects, count) => {
        const forward = lazyGreedy(
          all(subjects.length),
          count,
          covering(subjects),
          () => true,
          byNumber,
        );
        const turned = all(subjects.length).reverse();
        expect(lazyGreedy(turned, count, covering(subjects), () => true, byNumber)).toEqual(
          forward,
        );
      }),
    );
  });

  it('has gains that never rise and are never negative', () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const choices = lazyGreedy(
          all(subjects.length),
          9,
          covering(subjects),
          () => true,
          byNumber,
        );
        choices.forEach(({ gain }, i) => {
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(gain).toBeLessThanOrEqual(choices[i - 1]?.gain ?? Infinity);
        });
      }),
    );
  });

  it('is within 1 − 1/e of the best choice', () => {
    fc.assert(
      fc.property(anySubjects, fc.integer({ min: 1, max: 3 }), (subjects, count) => {
        const choices = lazyGreedy(
          all(subjects.length),
          count,
          covering(subjects),
          () => true,
          byNumber,
        );
        const reached = choices.reduce((sum, choice) => sum + choice.gain, 0);
        expect(reached).toBeGreaterThanOrEqual((1 - 1 / Math.E) * bestOf(subjects, count) - 1e-9);
      }),
    );
  });
});
