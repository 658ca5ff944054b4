import type { Share } from '../../units';

/** One step from somebody ego knows, two … five. */
const BY_STEPS = [1, 1, 0.8, 0.6, 0.45, 0.35];
const FAR = 0.3;

/**
 * How the distance in the org chart to the nearest person ego knows bears on the chance of a meeting;
 * -1 (no line leads to anybody ego knows) counts as far.
 *
 * @example chartFactor(1) // 1
 * @example chartFactor(3) // 0.6
 */
export function chartFactor(steps: number): Share {
  return BY_STEPS[steps] ?? FAR;
}
