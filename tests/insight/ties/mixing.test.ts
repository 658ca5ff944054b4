import fc from 'fast-check';
import { blauExpected, blauIndex, eiIndex } from '../../../src/insight/ties/mixing';

describe('the E–I index', () => {
  test('is the difference of external and internal ties over all ties', () => {
    // (3 − 1) ÷ 4 and (0 − 2) ÷ 2 and (5 − 0) ÷ 5.
    expect(eiIndex([1, 2, 1], 0)).toBe(0.5);
    expect(eiIndex([2, 0], 0)).toBe(-1);
    expect(eiIndex([0, 5], 0)).toBe(1);
  });

  test('is negative where the own group prevails: 9 internal and 3 external ties give −0.5', () => {
    expect(eiIndex([9, 3], 0)).toBe(-0.5);
  });

  test('says nothing without ties', () => {
    expect(eiIndex([0, 0], 0)).toBeNull();
  });
});

describe('the Blau index', () => {
  test('is 1 − Σ p² over its largest possible value', () => {
    // p = 3/4, 1/4: 1 − 10/16 = 0.375; largest with 2 kinds 0.5.
    expect(blauIndex({ people: [9, 9], met: [3, 1] })).toBeCloseTo(0.75, 12);
    // p = 1/2, 1/4, 1/4: 1 − 6/16 = 0.625; largest with 3 kinds 2/3.
    expect(blauIndex({ people: [9, 9, 9], met: [2, 1, 1] })).toBeCloseTo(0.9375, 12);
  });

  test('is 0 for one kind and 1 for all kinds alike', () => {
    expect(blauIndex({ people: [5, 5, 5], met: [4, 0, 0] })).toBe(0);
    expect(blauIndex({ people: [5, 5, 5], met: [2, 2, 2] })).toBeCloseTo(1, 12);
  });

  test('knows kinds without people as no kinds', () => {
    expect(blauIndex({ people: [5, 5, 0], met: [1, 1, 0] })).toBeCloseTo(1, 12);
  });

  test('says nothing without ties or with fewer than two kinds', () => {
    expect(blauIndex({ people: [5, 5], met: [0, 0] })).toBeNull();
    expect(blauIndex({ people: [5, 0], met: [3, 0] })).toBeNull();
  });
});

describe('the Blau index to expect at random', () => {
  test('is the mean over all ways to draw', () => {
    // 2 of kind A, 1 of kind B, 2 met: AA in 1 of 3 draws (index 0), AB in 2 of 3 (0.5 ÷ 0.5 = 1).
    expect(blauExpected({ people: [2, 1], met: [1, 1] })).toBeCloseTo(2 / 3, 12);
  });

  test('is 0 for one person and the index of the whole for everybody', () => {
    expect(blauExpected({ people: [7, 3], met: [1, 0] })).toBeCloseTo(0, 12);
    const whole = { people: [7, 3], met: [7, 3] };
    expect(blauExpected(whole)).toBeCloseTo(blauIndex(whole)!, 12);
  });

  test('says nothing without ties, people or a second kind', () => {
    expect(blauExpected({ people: [7, 3], met: [0, 0] })).toBeNull();
    expect(blauExpected({ people: [0, 0], met: [1, 0] })).toBeNull();
    expect(blauExpected({ people: [1, 0], met: [1, 0] })).toBeNull();
  });

  test('is the mean of the index over every possible draw', () => {
    const kinds = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(kinds, fc.nat(), (people, seed) => {
        const who = people.flatMap((count, kind) => Array<number>(count).fill(kind));
        const size = 1 + (seed % who.length);
        const indices = draws(who, size).map((draw) => {
          const met = people.map((_, kind) => draw.filter((k) => k === kind).length);
          return blauIndex({ people, met })!;
        });
        const mean = indices.reduce((a, b) => a + b, 0) / indices.length;
        const met = people.map((_, kind) => who.slice(0, size).filter((k) => k === kind).length);
        expect(blauExpected({ people, met })).toBeCloseTo(mean, 9);
      }),
      { numRuns: 40 },
    );
  });
});

/** Every choice of `size` of the items. */
function draws(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) =>
    draws(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
