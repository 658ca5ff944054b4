import betaln from '@stdlib/math-base-special-betaln';
import type { Share } from '../../domain/units';
import { minimizeInPlane, type Point } from './minimizeInPlane';

/**
 * One group of people as a gap test sees it: `others` people outside ego's own team (ego excluded
 * too), of whom ego met `met` in the window. Whole numbers, 0 ≤ met ≤ others.
 */
export interface GroupCount {
  readonly others: number;
  readonly met: number;
}

/** Beta(a, b): how the shares of ego's groups are spread. Both parameters are above 0. */
export interface BetaPrior {
  readonly a: number;
  readonly b: number;
}

/** Smallest and largest precision a + b that a fit returns; above it the shares are all alike. */
export const LEAST_PRECISION = 0.1;
export const MOST_PRECISION = 1e6;

/** Shares nearer to 0 or 1 than this are taken as this: a Beta has no point masses. */
const EDGE = 1e-9;

/**
 * The Beta with a given mean (a share, 0 to 1) and precision (a + b). Mean and precision outside
 * their ranges are moved to the nearest value inside.
 *
 * @example betaOf(0.25, 8) // { a: 2, b: 6 }
 */
export function betaOf(mean: Share, precision: number): BetaPrior {
  const m = Math.min(1 - EDGE, Math.max(EDGE, mean));
  const s = Math.min(MOST_PRECISION, Math.max(LEAST_PRECISION, precision));
  return { a: m * s, b: (1 - m) * s };
}

/**
 * Log-probability of the counts of all groups when each group's share is drawn from Beta(a, b),
 * without the binomial coefficients (which no parameter changes):
 * Σ wᵢ · (ln B(a + metᵢ, b + othersᵢ − metᵢ) − ln B(a, b)). Empty groups add 0; never above 0.
 *
 * Source: J. G. Skellam, Journal of the Royal Statistical Society B 10 (1948) 257–261.
 *
 * @param weights Beside `groups`, 0 to 1; every group counts in full without them.
 * @example betaBinomialLog([{ others: 1, met: 1 }], { a: 1, b: 3 }) // ln(1/4)
 */
export function betaBinomialLog(
  groups: readonly GroupCount[],
  { a, b }: BetaPrior,
  weights?: readonly number[],
): number {
  const prior = betaln(a, b);
  let sum = 0;
  for (let index = 0; index < groups.length; index++) {
    const { others, met } = groups[index]!;
    const weight = weights?.[index] ?? 1;
    if (others === 0 || weight === 0) continue;
    sum += weight * (betaln(a + met, b + others - met) - prior);
  }
  return sum;
}

/** Log-likelihood differences below this change no probability that is shown. */
const TOLERANCE = 1e-5;

/** Where the search starts: a usual spread of shares between groups. */
const FIRST_PRECISION = 10;

/**
 * Beta(a, b) over the shares of the groups, by maximum likelihood of the beta-binomial counts
 * (empirical Bayes). `weights` (0 to 1, beside `groups`) lets a group count in part.
 *
 * Safe for every input: empty groups are ignored; with equal shares, or only one group, the
 * precision a + b goes towards its upper bound (all shares alike); with nobody or everybody met the
 * mean stays half a person away from 0 or 1; without people the result is Beta(1, 1).
 *
 * @example fitBetaBinomial([{ others: 10, met: 0 }, { others: 10, met: 5 }]) // mean about 1/4
 */
export function fitBetaBinomial(
  groups: readonly GroupCount[],
  weights?: readonly number[],
): BetaPrior {
  let others = 0;
  let met = 0;
  for (const [index, group] of groups.entries()) {
    others += group.others * (weights?.[index] ?? 1);
    met += group.met * (weights?.[index] ?? 1);
  }
  if (others === 0) return { a: 1, b: 1 };
  const half = 0.5 / (others + 1);
  const share = Math.min(1 - half, Math.max(half, met / others));
  if (met === 0 || met === others) return betaOf(share, Infinity);
  const cost = (at: Point) => outside(at) ** 2 - betaBinomialLog(groups, betaAt(at), weights);
  const start: Point = [Math.log(share / (1 - share)), Math.log(FIRST_PRECISION)];
  return betaAt(minimizeInPlane(cost, start, TOLERANCE));
}

/** How far a point is outside the range of precisions; it leads a search back in. */
function outside([, logPrecision]: Point): number {
  const low = Math.log(LEAST_PRECISION) - logPrecision;
  const high = logPrecision - Math.log(MOST_PRECISION);
  return Math.max(0, low, high);
}

/** The search runs over the logit of the mean and the logarithm of the precision. */
function betaAt([logit, logPrecision]: Point): BetaPrior {
  return betaOf(1 / (1 + Math.exp(-logit)), Math.exp(logPrecision));
}
