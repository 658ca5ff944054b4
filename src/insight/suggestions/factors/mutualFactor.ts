import type { Share } from '../../units';

/** Enough to be introduced, and not yet a crowd that would have met anyway. */
const BEST_TO = 6;
const CROWD_FROM = 10;

/**
 * How the number of mutual contacts bears on the chance of a meeting: small at 0, best from 2 to 6,
 * falling past 10 (whoever shares so many and has still not met is not about to).
 *
 * Gently: ego's own calendar shows only part of them, and the people with most of them sit where ego
 * knows everybody already. The hold-out bench opens fewer departments with a steeper factor.
 *
 * @example mutualFactor(0) // 0.7
 * @example mutualFactor(4) // 1
 * @example mutualFactor(20) // 0.45
 */
export function mutualFactor(count: number): Share {
  if (count === 0) return 0.7;
  if (count === 1) return 0.85;
  if (count <= BEST_TO) return 1;
  if (count <= CROWD_FROM) return 0.9;
  return (0.9 * CROWD_FROM) / count;
}
