import fc from 'fast-check';
import { cutCycles } from '../../../src/insight/domain/cutCycles';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

const drawn = (count: number) =>
  orgChartFromText(
    Array.from({ length: count }, (_, i) => `P${`${i}`.padStart(2, '0')}`).join('\n'),
  );

function cut(manager: readonly number[]) {
  const lines = Int32Array.from(manager);
  return { cut: cutCycles(lines, drawn(manager.length)), manager: [...lines] };
}

const anyManagers = fc
  .integer({ min: 1, max: 16 })
  .chain((people) =>
    fc.array(fc.integer({ min: -1, max: people - 1 }), { minLength: people, maxLength: people }),
  );

describe('cutCycles', () => {
  test('leaves a forest as it is', () => {
    expect(cut([-1, 0, 0, 1, -1])).toEqual({ cut: 0, manager: [-1, 0, 0, 1, -1] });
  });

  test('makes a root of somebody who is their own manager', () => {
    expect(cut([0, 0])).toEqual({ cut: 1, manager: [-1, 0] });
  });

  test('makes a root of the one with most reports from outside the circle', () => {
    // 0 → 1 → 2 → 0 is the circle; 3 and 4 report to 1.
    expect(cut([1, 2, 0, 1, 1])).toEqual({ cut: 1, manager: [1, -1, 0, 1, 1] });
  });

  test('makes a root of the smallest id among equals', () => {
    expect(cut([2, 0, 1])).toEqual({ cut: 1, manager: [-1, 0, 1] });
  });

  test('cuts every circle once, and only the circles', () => {
    // 0 ↔ 1 and 2 ↔ 3 are circles; 4 reports into the first.
    expect(cut([1, 0, 3, 2, 1])).toEqual({ cut: 2, manager: [1, -1, -1, 2, 1] });
  });

  test('always leaves a forest and changes one line a circle', () => {
    fc.assert(
      fc.property(anyManagers, (before) => {
        const { cut: count, manager } = cut(before);
        expect(manager.filter((m, i) => m !== before[i]).length).toBe(count);
        for (let i = 0; i < manager.length; i++) {
          let steps = 0;
          for (let at = i; at >= 0; at = manager[at]!) {
            steps++;
            expect(steps).toBeLessThanOrEqual(manager.length);
          }
        }
      }),
    );
  });

  test('finds nothing to cut the second time', () => {
    fc.assert(
      fc.property(anyManagers, (before) => {
        const { manager } = cut(before);
        expect(cut(manager)).toEqual({ cut: 0, manager });
      }),
    );
  });

  test('cuts the same lines in whatever order the people stand', () => {
    fc.assert(
      fc.property(anyManagers, (manager) => {
        const last = manager.length - 1;
        const people = drawn(manager.length);
        const turned = Int32Array.from([...manager].reverse(), (m) => (m < 0 ? -1 : last - m));
        cutCycles(turned, [...people].reverse());
        const back = [...turned].reverse().map((m) => (m < 0 ? -1 : last - m));
        expect(back).toEqual(cut(manager).manager);
      }),
    );
  });
});
