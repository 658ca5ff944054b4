import fc from 'fast-check';
import {
  betaBinomialLog,
  fitBetaBinomial,
  LEAST_PRECISION,
  MOST_PRECISION,
  type BetaPrior,
} from '../../../../src/insight/coverage/gaps/betaBinomial';

const mean = ({ a, b }: BetaPrior) => a / (a + b);
const precision = ({ a, b }: BetaPrior) => a + b;

/** So many groups of `others`, the k-th with `met[k]` people met. */
const groupsOf = (others: number, ...met: number[]) => met.map((m) => ({ others, met: m }));

const anyGroups = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([others, share]) => ({ others, met: Math.round(others * share) })),
  { maxLength: 40 },
);

describe('fitBetaBinomial', () => {
  it('finds the known maximum for the sex ratio in families of 12', () => {
    // Families of 12 children in Saxony 1876–1885 by number of boys 0 … 12: A. Geissler's counts as
    // fitted by Lindsey & Altham, Applied Statistics 47 (1998) 149–157: the beta-binomial has mean
    // 0.5192 and a = 34.1, b = 31.6 (a + b = 65.7).
    const families = [3, 24, 104, 286, 670, 1033, 1343, 1112, 829, 478, 181, 45, 7];
    const fit = fitBetaBinomial(
      families.map((_, boys) => ({ others: 12, met: boys })),
      families.map((count) => count / 1343),
    );
    expect(mean(fit)).toBeCloseTo(0.5192, 3);
    expect(fit.a).toBeCloseTo(34.1, 0);
    expect(fit.b).toBeCloseTo(31.6, 0);
  });

  it('takes equal shares as all alike', () => {
    const fit = fitBetaBinomial(groupsOf(50, 10, 10, 10, 10));
    expect(mean(fit)).toBeCloseTo(0.2, 3);
    expect(precision(fit)).toBeGreaterThan(1_000);
  });

  it('takes one group as its own mean', () => {
    expect(mean(fitBetaBinomial(groupsOf(400, 80)))).toBeCloseTo(0.2, 2);
  });

  it('keeps half a person away from 0 and 1 where nobody or everybody was met', () => {
    // 0.5 / (20 + 1) = 0.02381
    expect(mean(fitBetaBinomial(groupsOf(10, 0, 0)))).toBeCloseTo(0.02381, 5);
    expect(mean(fitBetaBinomial(groupsOf(10, 10, 10)))).toBeCloseTo(0.97619, 5);
    expect(precision(fitBetaBinomial(groupsOf(10, 0, 0)))).toBeCloseTo(MOST_PRECISION, 0);
  });

  it('is uniform without people', () => {
    expect(fitBetaBinomial([])).toEqual({ a: 1, b: 1 });
    expect(fitBetaBinomial(groupsOf(0, 0))).toEqual({ a: 1, b: 1 });
    expect(fitBetaBinomial(groupsOf(10, 5), [0])).toEqual({ a: 1, b: 1 });
  });

  it('sees wide spread where groups are met wholly or not at all', () => {
    const fit = fitBetaBinomial(groupsOf(30, 30, 0, 30, 0, 30, 0));
    expect(mean(fit)).toBeCloseTo(0.5, 1);
    expect(precision(fit)).toBeLessThan(1);
  });

  it('is not lost where all but one group are empty-handed', () => {
    // a search that may leave the range of precisions stays on its lower edge here
    const groups = [...groupsOf(200, 0, 0, 0, 0, 0, 0, 0), { others: 263, met: 241 }];
    const best = betaBinomialLog(groups, fitBetaBinomial(groups));
    expect(best).toBeGreaterThan(betaBinomialLog(groups, { a: 0.017, b: 0.206 }) - 1e-3);
  });

  it('leaves out what has no weight', () => {
    const all = fitBetaBinomial(groupsOf(40, 8, 6, 10, 0), [1, 1, 1, 0]);
    const without = fitBetaBinomial(groupsOf(40, 8, 6, 10));
    expect(mean(all)).toBeCloseTo(mean(without), 6);
  });

  it('gives finite parameters within its range for groups of 0 to 100,000', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const fit = fitBetaBinomial(groups);
        expect(fit.a).toBeGreaterThan(0);
        expect(fit.b).toBeGreaterThan(0);
        expect(precision(fit)).toBeGreaterThanOrEqual(LEAST_PRECISION * (1 - 1e-9));
        expect(precision(fit)).toBeLessThanOrEqual(MOST_PRECISION * (1 + 1e-9));
      }),
    );
  });

  it('is at least as likely as any Beta tried at random', () => {
    const counts = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([others, share]) => ({ others, met: Math.round(others * share) })),
      { minLength: 2, maxLength: 15 },
    );
    const tried = fc.tuple(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: -1, max: 8, noNaN: true }),
    );
    fc.assert(
      fc.property(counts, tried, (groups, [m, logPrecision]) => {
        const met = groups.reduce((sum, group) => sum + group.met, 0);
        const others = groups.reduce((sum, group) => sum + group.others, 0);
        fc.pre(met > 0 && met < others);
        const s = Math.exp(logPrecision);
        const other = betaBinomialLog(groups, { a: m * s, b: (1 - m) * s });
        const best = betaBinomialLog(groups, fitBetaBinomial(groups));
        expect(best).toBeGreaterThanOrEqual(other - 1e-3);
      }),
    );
  });

  it('does not depend on the order of the groups', () => {
    const groups = [...groupsOf(40, 8, 1, 12), ...groupsOf(7, 3, 0)];
    const turned = [...groups].reverse();
    expect(mean(fitBetaBinomial(turned))).toBeCloseTo(mean(fitBetaBinomial(groups)), 6);
  });
});
