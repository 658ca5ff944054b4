import fc from 'fast-check';
import {
  chartFactor,
  hoursFactor,
  levelFactor,
  lineFactor,
  loadFactor,
  mutualFactor,
} from '../../../src/insight/advice/factors';
import { officeFactor, officeMatcher } from '../../../src/insight/advice/officeFactor';
import { reachabilityOf } from '../../../src/insight/advice/reachability';

const anyCount = fc.nat({ max: 10_000 });

describe('every factor', () => {
  test('is above 0 and at most 1', () => {
    fc.assert(
      fc.property(
        anyCount,
        fc.integer({ min: -9, max: 9 }),
        fc.double({ min: 0, max: 24, noNaN: true }),
        (count, distance, hours) => {
          const factors = [
            chartFactor(count - 1),
            lineFactor(count - 1),
            loadFactor(count),
            mutualFactor(count),
            levelFactor(distance),
            hoursFactor(hours),
          ];
          for (const factor of factors) {
            expect(factor).toBeGreaterThan(0);
            expect(factor).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  test('for distances and loads falls, or stays, with each more', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        expect(chartFactor(count + 1)).toBeLessThanOrEqual(chartFactor(count));
        expect(lineFactor(count + 1)).toBeLessThanOrEqual(lineFactor(count));
        expect(loadFactor(count + 1)).toBeLessThanOrEqual(loadFactor(count));
      }),
    );
  });

  test('takes "no line at all" as no nearer than any distance', () => {
    fc.assert(
      fc.property(anyCount, (steps) => {
        expect(chartFactor(-1)).toBeLessThanOrEqual(chartFactor(steps));
        expect(lineFactor(-1)).toBeLessThanOrEqual(lineFactor(steps));
      }),
    );
  });
});

describe('the factor of hours in common', () => {
  test.each([
    [undefined, 1],
    [0, 0.3],
    [1, 0.475], // 0.3 + 0.7 / 4
    [2, 0.65],
    [4, 1],
    [9, 1],
  ])('of %s is %d', (hours, factor) => {
    expect(hoursFactor(hours)).toBeCloseTo(factor, 12);
  });

  test('never falls with more hours', () => {
    const hours = fc.double({ min: 0, max: 24, noNaN: true });
    fc.assert(
      fc.property(hours, hours, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(hoursFactor(less)).toBeLessThanOrEqual(hoursFactor(more));
      }),
    );
  });
});

describe('the factor of the load', () => {
  test.each([
    [0, 1],
    [8, 1],
    [9, 16 / 17], // 1 / (1 + 1/16)
    [24, 0.5], // 1 / (1 + 16/16)
    [40, 1 / 3], // 1 / (1 + 32/16)
  ])('of %d reports is %d', (reports, factor) => {
    expect(loadFactor(reports)).toBeCloseTo(factor, 12);
  });
});

describe('the factor of mutual contacts', () => {
  test.each([
    [0, 0.7],
    [1, 0.85],
    [2, 1],
    [6, 1],
    [7, 0.9],
    [10, 0.9],
    [11, 9 / 11],
    [20, 0.45],
    [90, 0.1],
  ])('of %d is %d', (count, factor) => {
    expect(mutualFactor(count)).toBeCloseTo(factor, 12);
  });

  test('rises to two and falls from seven on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 500 }), (count) => {
        expect(mutualFactor(count + 1)).toBeLessThanOrEqual(mutualFactor(count));
      }),
    );
    expect(mutualFactor(0)).toBeLessThan(mutualFactor(1));
    expect(mutualFactor(1)).toBeLessThan(mutualFactor(2));
  });
});

describe('the factor of levels', () => {
  test.each([
    [-6, 0.85],
    [-2, 0.85],
    [-1, 0.95],
    [0, 1],
    [1, 0.85],
    [2, 0.6],
    [3, 0.2],
    [6, 0.02],
    [9, 0.02],
  ])('at a distance of %d is %d', (distance, factor) => {
    expect(levelFactor(distance)).toBe(factor);
  });
});

describe('the factor of offices', () => {
  test.each([
    ['Berlin', 'Berlin', 1],
    ['Berlin', ' BERLIN ', 1],
    ['Berlin', 'Oslo', 0.75],
    ['Berlin', null, 0.9],
    [null, 'Oslo', 0.9],
    ['  ', 'Oslo', 0.9],
    [null, null, 0.9],
  ])('of %j and %j is %d, asked once or twice', (own, other, factor) => {
    const match = officeMatcher(own);
    expect([match(other), match(other)].map(officeFactor)).toEqual([factor, factor]);
  });

  test('is the same both ways', () => {
    const office = fc.constantFrom('Berlin', 'berlin', 'Oslo', '', null);
    fc.assert(
      fc.property(office, office, (one, other) => {
        expect(officeMatcher(one)(other)).toBe(officeMatcher(other)(one));
      }),
    );
  });
});

describe('reachability', () => {
  const anyFactors = fc.record({
    level: fc.constantFrom(0.02, 0.6, 1),
    mutual: fc.constantFrom(0.45, 0.7, 1),
    chart: fc.constantFrom(0.6, 0.9, 1),
    line: fc.constantFrom(0.3, 0.8, 1),
    office: fc.constantFrom(0.75, 0.9, 1),
    hours: fc.constantFrom(0.3, 0.65, 1),
    load: fc.constantFrom(0.1, 0.5, 1),
  });

  test('is a chance, and no larger than the smallest factor', () => {
    fc.assert(
      fc.property(anyFactors, (factors) => {
        const chance = reachabilityOf(factors);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(Math.min(...Object.values(factors)));
      }),
    );
  });

  test('is the product: each factor counts in the same proportion', () => {
    const keys = ['level', 'mutual', 'chart', 'line', 'office', 'hours', 'load'] as const;
    fc.assert(
      fc.property(anyFactors, fc.constantFrom(...keys), (factors, key) => {
        const without = reachabilityOf({ ...factors, [key]: 1 });
        expect(reachabilityOf(factors)).toBeCloseTo(without * factors[key], 12);
      }),
    );
  });
});
