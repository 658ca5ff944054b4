import type { Share } from '../../units';

/** A usual number of direct reports. */
const USUAL_REPORTS = 8;

/**
 * How the person's load, as far as the org chart shows it, bears on the chance of a meeting: 1 up to
 * eight direct reports, then falling: everyone of them wants time too.
 *
 * @example loadFactor(8) // 1
 * @example loadFactor(24) // 0.5
 */
export function loadFactor(directReports: number): Share {
  return 1 / (1 + Math.max(0, directReports - USUAL_REPORTS) / (2 * USUAL_REPORTS));
}
