import { MS_PER_DAY } from './units';
import type { EpochMs } from './units';

/** 1970-01-01 was a Thursday, three days into its week. */
const DAYS_BEFORE_EPOCH = 3;

/**
 * ISO 8601 week of a moment as a running number: week 0 is the one with 1970-01-01, weeks begin on
 * Monday 00:00 UTC. Two moments are in the same ISO week exactly when their numbers are equal.
 *
 * Example: `isoWeek(Date.UTC(1970, 0, 4))` (a Sunday) is 0, one day later it is 1.
 */
export function isoWeek(moment: EpochMs): number {
  return Math.floor((moment / MS_PER_DAY + DAYS_BEFORE_EPOCH) / 7);
}
