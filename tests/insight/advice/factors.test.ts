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

describe('levelFactor', () => {
  it('is best among peers', () => {
    expect(levelFactor(0)).toBe(1);
    for (const distance of [-6, -2, -1, 1, 2, 3, 6]) expect(levelFactor(distance)).toBeLessThan(1);
  });

  it('falls steeply above two levels up', () => {
    expect(levelFactor(3) / levelFactor(2)).toBeLessThan(0.5);
    expect(levelFactor(2) / levelFactor(1)).toBeGreaterThan(0.5);
  });

  it('never rises with more levels up, and stays above zero', () => {
    for (let distance = 1; distance <= 6; distance++) {
      expect(levelFactor(distance)).toBeLessThan(levelFactor(distance - 1));
      expect(levelFactor(distance)).toBeGreaterThan(0);
    }
    expect(levelFactor(6)).toBe(0.02);
    expect(levelFactor(-6)).toBe(levelFactor(-2));
    expect(levelFactor(7)).toBe(0.02);
  });
});

describe('mutualFactor', () => {
  it('is small at none, best from two to six, and falls past ten', () => {
    expect([0, 1, 2, 6, 7, 10].map(mutualFactor)).toEqual([0.7, 0.85, 1, 1, 0.9, 0.9]);
    // 0.9 × 10 / 20
    expect(mutualFactor(20)).toBeCloseTo(0.45, 12);
    expect(mutualFactor(11)).toBeLessThan(mutualFactor(10));
  });
});

describe('chartFactor', () => {
  it('falls gently with every step from somebody ego knows', () => {
    expect([0, 1, 2, 3, 4, 5].map(chartFactor)).toEqual([1, 1, 0.9, 0.8, 0.7, 0.65]);
  });

  it('takes everything further, and people without any line, as far', () => {
    expect(chartFactor(6)).toBe(0.6);
    expect(chartFactor(-1)).toBe(0.6);
  });
});

describe('lineFactor', () => {
  it('is 1 up to two steps from ego and falls with every further one', () => {
    expect([1, 2, 3, 4, 5, 6].map(lineFactor)).toEqual([1, 1, 0.8, 0.6, 0.45, 0.35]);
  });

  it('takes everything further, and people without any line, as far', () => {
    expect(lineFactor(7)).toBe(0.3);
    expect(lineFactor(-1)).toBe(0.3);
  });
});

describe('officeFactor', () => {
  const match = officeMatcher(' Berlin');

  it('is best in the same office, however it is spelt', () => {
    expect(officeFactor(match('berlin '))).toBe(1);
    expect(officeFactor(match('BERLIN'))).toBe(1);
  });

  it('is smaller in another office and in between where it is not known', () => {
    expect(officeFactor(match('Oslo'))).toBe(0.75);
    expect(officeFactor(match(null))).toBe(0.9);
    expect(officeFactor(match('  '))).toBe(0.9);
    expect(officeFactor(officeMatcher(null)('Oslo'))).toBe(0.9);
  });
});

describe('hoursFactor', () => {
  it('is 1 from four common hours on and where nobody knows', () => {
    expect(hoursFactor(4)).toBe(1);
    expect(hoursFactor(8)).toBe(1);
    expect(hoursFactor(undefined)).toBe(1);
  });

  it('falls to 0.3 without common hours', () => {
    expect(hoursFactor(0)).toBe(0.3);
    // 0.3 + 0.7 × 2/4
    expect(hoursFactor(2)).toBeCloseTo(0.65, 12);
  });
});

describe('loadFactor', () => {
  it('is 1 up to eight direct reports', () => {
    expect(loadFactor(0)).toBe(1);
    expect(loadFactor(8)).toBe(1);
  });

  it('halves at twenty-four', () => {
    // 1 / (1 + 16/16)
    expect(loadFactor(24)).toBe(0.5);
  });

  it('never rises with more reports', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), (reports) => {
        expect(loadFactor(reports + 1)).toBeLessThanOrEqual(loadFactor(reports));
        expect(loadFactor(reports)).toBeGreaterThan(0);
      }),
    );
  });
});
