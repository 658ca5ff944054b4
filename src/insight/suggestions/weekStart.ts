import { isoWeek } from '../isoWeek';
import type { EpochMs } from '../units';
import { MS_PER_DAY } from '../units';

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
