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
/** Draws of noise are counted over so many months. */
export const DRAW_MONTHS = 24;

/**
 * How many sets of this size may be given noise of their own in {@link DRAW_MONTHS} months, for one manager and scope. Each
 * is another look at those who stay: with more of them the noise is averaged away, faster in a small team. These numbers
 * keep what all looks together tell of one member below five points, even where everybody else is exchanged in between
 * (tests/service/reconstruction).
 */
export const drawsAllowed = (contributors: number): number =>
  Math.max(1, Math.floor((contributors + 1) / 6));

/** Releases of other managers count for the complement rule in this month and so many before. */
export const COMPLEMENT_MONTHS = 3;
