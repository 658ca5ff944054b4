import { figureOf, type Figure } from './figure';
import { MOVE } from './releaseRules';

/** What a published figure stands on; never leaves the service. */
export interface SettledCell {
  /** Count of yes answers plus noise; may be below 0 or above the number of contributors. */
  readonly noisy: number;
  readonly contributors: number;
  readonly figure: Figure;
}

/**
 * The figure to publish. The published one stays until the noisy count has moved by {@link MOVE} people, measured at
 * today's number of contributors: 5 of 10 and 6 of 12 have not moved.
 */
export function settleCell(
  noisy: number,
  contributors: number,
  published: SettledCell | undefined,
): SettledCell {
  if (published !== undefined) {
    const before = (published.noisy / published.contributors) * contributors;
    if (Math.abs(noisy - before) < MOVE) return published;
  }
  return { noisy, contributors, figure: figureOf(noisy / contributors) };
}
