import type { Share } from '../../units';

/** One step from somebody ego knows, two … five. */
const BY_STEPS = [1, 1, 0.9, 0.8, 0.7, 0.65];
const FAR = 0.6;

/**
 * How the distance in the org chart to the nearest person ego knows bears on the chance of a meeting;
 * -1 (no line leads to anybody ego knows) counts as far. Gently, as {@link mutualFactor} is.
 *
 * @example chartFactor(1) // 1
 * @example chartFactor(3) // 0.8
 */
export function chartFactor(steps: number): Share {
  return BY_STEPS[steps] ?? FAR;
}
