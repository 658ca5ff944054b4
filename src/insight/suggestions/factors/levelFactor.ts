import type { Share } from '../../units';

/** Two levels down or more, one down, same, one up … five and six up. */
const BY_DISTANCE = [0.85, 0.95, 1, 0.85, 0.6, 0.2, 0.08, 0.04, 0.02];
const LOWEST_DISTANCE = -2;

/**
 * How the level distance (theirs minus ego's) bears on the chance of a meeting: best among peers,
 * falling steeply above two levels up.
 *
 * @example levelFactor(0) // 1
 * @example levelFactor(3) // 0.2
 */
export function levelFactor(distance: number): Share {
  const at = Math.min(BY_DISTANCE.length - 1, Math.max(0, distance - LOWEST_DISTANCE));
  return BY_DISTANCE[at]!;
}
