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
/**
 * At most so many draws of noise for new sets in twelve months of one manager: otherwise a manager who rotates accounts
 * of their own gets a fresh look at the same people every month, and averages the noise away.
 */
export const DRAWS_A_YEAR = 4;
/** Releases of other managers count for the complement rule in this month and so many before. */
export const COMPLEMENT_MONTHS = 3;
