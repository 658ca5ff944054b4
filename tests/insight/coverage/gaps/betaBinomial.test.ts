import fc from 'fast-check';
import { betaBinomialLog } from '../../../../src/insight/coverage/gaps/betaBinomial';

/** ln n! by adding up, for small n. */
function lnFactorial(n: number): number {
  let sum = 0;
  for (let k = 2; k <= n; k++) sum += Math.log(k);
  return sum;
}

describe('betaBinomialLog', () => {
  it('gives the mean of the prior for one person', () => {
    // P(met) = a / (a + b) = 1/4
    expect(betaBinomialLog([{ others: 1, met: 1 }], { a: 1, b: 3 })).toBeCloseTo(Math.log(1 / 4));
    expect(betaBinomialLog([{ others: 1, met: 0 }], { a: 1, b: 3 })).toBeCloseTo(Math.log(3 / 4));
  });

  it('makes every count equally likely under a uniform prior', () => {
    // P(k of 4) = 1/5 in all, and 1/5 ÷ C(4, k) without the coefficient: C(4, 2) = 6
    const log = betaBinomialLog([{ others: 4, met: 2 }], { a: 1, b: 1 });
    expect(log).toBeCloseTo(Math.log(1 / 30), 12);
  });

  it('adds up over groups, each with its weight', () => {
    // ln(1/4) in full and ln(3/4) by half
    const groups = [
      { others: 1, met: 1 },
      { others: 1, met: 0 },
    ];
    const log = betaBinomialLog(groups, { a: 1, b: 3 }, [1, 0.5]);
    expect(log).toBeCloseTo(Math.log(1 / 4) + 0.5 * Math.log(3 / 4), 12);
  });

  it('ignores empty groups', () => {
    expect(betaBinomialLog([{ others: 0, met: 0 }], { a: 2, b: 5 })).toBe(0);
  });

  it('approaches the binomial where all shares are alike', () => {
    // 3 ln(0.2) + 7 ln(0.8) = −4.82831 − 1.56200 = −6.39032
    const log = betaBinomialLog([{ others: 10, met: 3 }], { a: 2e8, b: 8e8 });
    expect(log).toBeCloseTo(-6.39032, 4);
  });

  it('has probabilities that add up to 1 over all counts of a group', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.05, max: 50, noNaN: true }),
        fc.double({ min: 0.05, max: 50, noNaN: true }),
        (others, a, b) => {
          let total = 0;
          for (let met = 0; met <= others; met++) {
            const ways = lnFactorial(others) - lnFactorial(met) - lnFactorial(others - met);
            total += Math.exp(ways + betaBinomialLog([{ others, met }], { a, b }));
          }
          expect(total).toBeCloseTo(1, 8);
        },
      ),
    );
  });
});
