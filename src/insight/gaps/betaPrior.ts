import type { Share } from '../units';

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
