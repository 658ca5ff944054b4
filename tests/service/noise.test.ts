import fc from 'fast-check';
import { randomInt } from 'node:crypto';
import { discreteLaplace } from '../../src/service/release/noise';
import { figureOf, settleCell } from '../../src/service/release/cells';

describe('discrete Laplace noise with ε = 1', () => {
  test('has the probabilities that it should: P(x) = (e − 1)/(e + 1) · e^−|x|', () => {
    const DRAWS = 60_000;
    const seen = new Map<number, number>();
    for (let i = 0; i < DRAWS; i++) {
      const noise = discreteLaplace(randomInt);
      seen.set(noise, (seen.get(noise) ?? 0) + 1);
    }
    for (const x of [-3, -2, -1, 0, 1, 2, 3]) {
      const expected = ((Math.E - 1) / (Math.E + 1)) * Math.exp(-Math.abs(x));
      const share = (seen.get(x) ?? 0) / DRAWS;
      // Six standard deviations: wrong once in 500 million runs.
      const tolerance = 6 * Math.sqrt((expected * (1 - expected)) / DRAWS);
      expect(Math.abs(share - expected)).toBeLessThan(tolerance);
    }
  });

  test.each([
    // k = 1 always goes on (0 of 1), k = 2 stops on a 1: even, so no further step; then the sign.
    { draws: [0, 1, 1], noise: 0 },
    // k = 3 is the first that fails: odd, one step; again k = 2: stop. Sign 1: positive.
    { draws: [0, 0, 1, 0, 1, 1], noise: 1 },
    { draws: [0, 0, 1, 0, 1, 0], noise: -1 },
    // Minus zero is drawn again.
    { draws: [0, 1, 0, 0, 1, 1], noise: 0 },
  ])('is $noise from the draws $draws', ({ draws, noise }) => {
    const left = [...draws];
    expect(discreteLaplace(() => left.shift() ?? fc.sample(fc.nat(), 1)[0]!)).toBe(noise);
    expect(left).toEqual([]);
  });
});

describe('a figure', () => {
  test.each([
    [-0.2, 'fewerThanOneInFour'],
    [0, 'fewerThanOneInFour'],
    [0.29, 'fewerThanOneInFour'],
    [0.3, 'twoInFive'],
    [0.49, 'twoInFive'],
    [0.5, 'threeInFive'],
    [0.69, 'threeInFive'],
    [0.7, 'moreThanThreeInFour'],
    [1, 'moreThanThreeInFour'],
    [1.3, 'moreThanThreeInFour'],
  ])('of the share %f is %s', (share, figure) => {
    expect(figureOf(share)).toBe(figure);
  });

  test('stays while the noisy count has moved by one, and moves with two', () => {
    const published = settleCell(4, 10, undefined);
    expect(published.figure).toBe('twoInFive');
    expect(settleCell(5, 10, published)).toBe(published);
    expect(settleCell(3, 10, published)).toBe(published);
    expect(settleCell(6, 10, published).figure).toBe('threeInFive');
  });

  test('moves by two in small steps as well: what counts is the published count', () => {
    const published = settleCell(4, 10, undefined);
    const kept = settleCell(5, 10, published);
    expect(settleCell(6, 10, kept).figure).toBe('threeInFive');
  });

  test('is measured at today’s number of people', () => {
    // 5 of 10 is 6 of 12; 8 of 12 is two people more.
    const published = settleCell(5, 10, undefined);
    expect(settleCell(6, 12, published)).toBe(published);
    expect(settleCell(8, 12, published)).not.toBe(published);
  });

  test('never moves for one person, whatever the rest (law)', () => {
    const count = fc.integer({ min: -5, max: 60 });
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: 5, max: 50 }),
        fc.constantFrom(-1, 0, 1),
        (c, n, one) => {
          const published = settleCell(c, n, undefined);
          expect(settleCell(c + one, n, published)).toBe(published);
        },
      ),
      { seed: 6 },
    );
  });
});
