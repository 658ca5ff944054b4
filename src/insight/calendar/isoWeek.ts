import { MS_PER_DAY, type EpochMs } from '../domain/units';

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

/** 1970-01-01 was the fourth day of ISO week 0. */
const EPOCH_DAY_OF_WEEK = 3;

/**
 * Monday 00:00 UTC of the ISO week of a moment.
 *
 * @example weekStart(Date.UTC(1970, 0, 8)) // 1970-01-05, a Monday
 */
export function weekStart(moment: EpochMs): EpochMs {
  return (isoWeek(moment) * 7 - EPOCH_DAY_OF_WEEK) * MS_PER_DAY;
}
