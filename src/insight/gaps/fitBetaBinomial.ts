import { betaBinomialLog } from './betaBinomial';
import type { BetaPrior } from './betaPrior';
import { betaOf, LEAST_PRECISION, MOST_PRECISION } from './betaPrior';
import type { GroupCount } from './groupCount';
import { minimizeInPlane } from './minimizeInPlane';
import type { Point } from './minimizeInPlane';

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
