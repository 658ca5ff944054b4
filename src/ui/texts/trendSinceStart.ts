import type { TrendPoint } from '../../insight/reach';

/**
 * The trend without the months before anything happened: somebody new begins with the first month
 * that has people known or time inside the company, not with months of zeros. The last point stays.
 */
export function trendSinceStart(trend: readonly TrendPoint[]): readonly TrendPoint[] {
  const first = trend.findIndex(({ known, internalShare }) => known > 0 || internalShare !== null);
  return first === -1 ? trend.slice(-1) : trend.slice(first);
}
