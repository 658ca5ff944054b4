import fc from 'fast-check';
import { chartScore, type ChartPlace } from '../../../src/insight/levels/chartPlaces';
import { titleScores, type TitleReading } from '../../../src/insight/levels/titleReading';

const reading = (level: number, kind: TitleReading['kind'] = 'rank'): TitleReading => ({
  level,
  kind,
  matched: 'x',
});

const LEAF: ChartPlace = {
  placed: true,
  expected: Number.NaN,
  direct: 0,
  depth: 1,
  belowTop: false,
  trust: 1,
};

describe('titleScores', () => {
  test('fall with the square of the distance from a director', () => {
    // −k² ÷ (2 · 0.65²) = −1.1834 k²
    const scores = titleScores(reading(4));
    expect(scores[4]).toBeCloseTo(0, 6);
    expect(scores[3]).toBeCloseTo(-1.183, 3);
    expect(scores[5]).toBeCloseTo(-1.183, 3);
    expect(scores[2]).toBeCloseTo(-4.734, 3);
  });

  test('let a manager be more before less', () => {
    // up: −1 ÷ (2 · 0.9²) = −0.617; down: −1 ÷ (2 · 0.6²) = −1.389
    const scores = titleScores(reading(3));
    expect(scores[4]).toBeCloseTo(-0.617, 3);
    expect(scores[2]).toBeCloseTo(-1.389, 3);
  });

  test('put an "X manager" at professional, with senior and manager near', () => {
    const scores = titleScores(reading(1, 'managing'));
    expect(Math.max(...scores)).toBe(scores[1]);
    expect(scores[3]).toBe(-0.5);
  });

  test('are all alike without a title', () => {
    expect(titleScores(null)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test('are best at the literal level, whatever the kind', () => {
    const kinds = fc.constantFrom('rank', 'signatory', 'grade', 'support', 'learner', 'occupation');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), kinds, (level, kind) => {
        const scores = titleScores(reading(level, kind));
        expect(scores.indexOf(Math.max(...scores))).toBe(level);
      }),
    );
  });
});

describe('chartScore', () => {
  test('says nothing outside the chart', () => {
    expect(chartScore({ ...LEAF, placed: false }, 6)).toBe(0);
  });

  test('holds people without reports back from leading levels, most at the bottom', () => {
    // director, lowest layer: −(4 − 2) · (0.15 + 0.45) = −1.2; at the top: −2 · 0.15 = −0.3
    expect(chartScore(LEAF, 4)).toBeCloseTo(-1.2, 6);
    expect(chartScore({ ...LEAF, depth: 0 }, 4)).toBeCloseTo(-0.3, 6);
    expect(chartScore(LEAF, 2)).toBeCloseTo(0, 6);
    expect(chartScore(LEAF, 0)).toBeCloseTo(0, 6);
  });

  test('does so only as far as the chart can be trusted', () => {
    expect(chartScore({ ...LEAF, trust: 0.5 }, 4)).toBeCloseTo(-0.6, 6);
    expect(chartScore({ ...LEAF, trust: 0 }, 6)).toBeCloseTo(0, 6);
  });

  test('keeps leaders near the expected level, more surely with five reports', () => {
    // one off: −1 ÷ (2 · 0.9²) = −0.617 with four reports, −1 ÷ (2 · 0.6²) = −1.389 with five
    const leader = { ...LEAF, expected: 3, direct: 4 };
    expect(chartScore(leader, 3)).toBeCloseTo(0, 6);
    expect(chartScore(leader, 2)).toBeCloseTo(-0.617, 3);
    expect(chartScore(leader, 4)).toBeCloseTo(-0.617, 3);
    expect(chartScore({ ...leader, direct: 5 }, 2)).toBeCloseTo(-1.389, 3);
  });

  test('lowers leaders only as far as the chart can be trusted, and raises them always', () => {
    const leader = { ...LEAF, expected: 3, direct: 4, trust: 0.5 };
    expect(chartScore(leader, 4)).toBeCloseTo(-0.309, 3);
    expect(chartScore(leader, 2)).toBeCloseTo(-0.617, 3);
  });
});
