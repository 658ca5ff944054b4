import type { Share } from '../../units';

/** With so many hours in common a time is easily found. */
const PLENTY = 4;
const NONE_LEFT = 0.3;

/**
 * How the working hours in common bear on the chance of a meeting: 1 from four hours a day on, falling
 * in proportion to 0.3 without any; 1 where they are not known.
 *
 * @example hoursFactor(2) // 0.65
 */
export function hoursFactor(hours: number | undefined): Share {
  if (hours === undefined || hours >= PLENTY) return 1;
  return NONE_LEFT + (1 - NONE_LEFT) * (hours / PLENTY);
}
