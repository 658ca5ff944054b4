/** No administrator may go below. */
export const FLOOR = 5;
/** Below this, every contributor is told. */
export const USUAL_MINIMUM = 10;

export interface ReleaseRules {
  /** Fewest contributors of a release, at least {@link FLOOR}. */
  readonly minimum: number;
}

/** Sets that differ by fewer people than this keep the figures that were published. */
export const GROUP = 3;
/** A figure moves only when its noisy count has moved by this many people. */
export const MOVE = 2;
/** Looks, that is sets that were given noise of their own, are counted over so many months. */
export const LOOK_MONTHS = 24;

/**
 * The part of a manager's looks in {@link LOOK_MONTHS} months that one look at so many contributors takes; together they stay
 * within 1. Every look is another one at those who stay: with more of them the noise is averaged away, faster in a small
 * team. These numbers keep what all looks together tell of one member below five points, even where everybody else is
 * exchanged in between and the team grows or shrinks (tests/service/reconstruction.test.ts). Example: one look at 10, two at
 * 11 to 16, three at 17.
 */
export const lookCost = (contributors: number): number => Math.min(0.9, 5.4 / contributors);

/** Two sets of which one lies inside the other are compared over this month and so many before: as long as looks count. */
export const PAIR_MONTHS = LOOK_MONTHS - 1;
/**
 * All parts of a whole are subtracted together over this month and so many before. Older parts are of people who have since
 * changed places, and would in the end cover everybody but the newest few of any large company.
 */
export const PARTS_MONTHS = 3;
