import fc from 'fast-check';
import { reportsOf } from '../../../src/insight/domain/orgChart';

const lists = (manager: readonly number[]): number[][] => {
  const { reportsStart, reports } = reportsOf(Int32Array.from(manager));
  return manager.map((_, i) => [...reports.subarray(reportsStart[i], reportsStart[i + 1])]);
};

const anyManagers = fc.nat({ max: 20 }).chain((people) =>
  fc.array(fc.integer({ min: -1, max: Math.max(-1, people - 1) }), {
    minLength: people,
    maxLength: people,
  }),
);

describe('reportsOf', () => {
  test('turns managers around into lists of reports', () => {
    // 1 and 2 report to 0, 3 to 1.
    const { reportsStart, reports } = reportsOf(Int32Array.from([-1, 0, 0, 1]));
    expect([...reportsStart]).toEqual([0, 2, 3, 3, 3]);
    expect([...reports]).toEqual([1, 2, 3]);
  });

  test('lists reports in ascending order, whoever comes first', () => {
    expect(lists([3, 3, 3, -1])).toEqual([[], [], [], [0, 1, 2]]);
  });

  test('is empty for nobody and for people without managers', () => {
    expect([...reportsOf(new Int32Array()).reportsStart]).toEqual([0]);
    expect(lists([-1, -1])).toEqual([[], []]);
  });

  test('takes circles as they are', () => {
    expect(lists([1, 0, 2])).toEqual([[1], [0], [2]]);
  });

  test('has everybody with a manager exactly once, in that list', () => {
    fc.assert(
      fc.property(anyManagers, (manager) => {
        const found = lists(manager);
        expect(found.flat().length).toBe(manager.filter((m) => m >= 0).length);
        manager.forEach((m, i) => {
          if (m >= 0) expect(found[m]).toContain(i);
        });
        for (const list of found) expect(list).toEqual([...list].sort((a, b) => a - b));
      }),
    );
  });
});
