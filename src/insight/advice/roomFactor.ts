import type { Share } from '../units';

/** What is left of the fit with each level that lies outside the room's. */
const PER_LEVEL: Share = 0.6;

/**
 * How well somebody's level fits a room: 1 between the lowest and the highest level there, and less
 * with every level outside.
 *
 * @param room Levels of those who are there, as places in `LEVELS`; ego's at least.
 * @example directors and the head of the company → a vice president 1, a manager 0.6, a senior 0.36
 */
export function roomFactor(room: readonly number[], level: number): Share {
  const outside = Math.max(Math.min(...room) - level, level - Math.max(...room), 0);
  return PER_LEVEL ** outside;
}
