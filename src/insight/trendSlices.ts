import type { MeetingLog } from './columns';
import { firstAt } from './firstAt';
import type { InsightOptions } from './options';
import { MS_PER_DAY } from './units';
import type { Days, EpochMs } from './units';

const SLICE_DAYS: Days = 30;

/** Slices are bits of a number, so there are at most 31. */
const MOST_SLICES = 31;

/** One month of the trend: `from` ≤ start < `to`. */
export interface TrendSlice {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/**
 * The 30-day slices of the window, oldest first; the last one ends at `asOf`. Slices at whose end
 * meetings of the last `warmDays` were not read in full are left out: what is known would seem to
 * grow where only the reading begins.
 *
 * Example: a window of 180 days has 6; one of 365 days, all that is read, has 10 of its 12.
 */
export function trendSlices(
  options: Pick<InsightOptions, 'windowDays' | 'historyDays' | 'warmDays'>,
  asOf: EpochMs,
): readonly TrendSlice[] {
  const wanted = Math.min(MOST_SLICES, Math.max(1, Math.floor(options.windowDays / SLICE_DAYS)));
  const slices: TrendSlice[] = [];
  for (let back = wanted - 1; back >= 0; back--) {
    if (back > 0 && back * SLICE_DAYS + options.warmDays > options.historyDays) continue;
    const to = asOf - back * SLICE_DAYS * MS_PER_DAY;
    slices.push({ from: to - SLICE_DAYS * MS_PER_DAY, to });
  }
  return slices;
}

/**
 * For every meeting the slices at whose end its start is less than `days` past, as bits: bit j for
 * slice j.
 *
 * Example: with slices that end 30 and 0 days ago, 40 days ago is within 28 days of the first: 1.
 */
export function slicesByMeeting(
  { start }: Pick<MeetingLog, 'start'>,
  slices: readonly TrendSlice[],
  days: Days,
): Int32Array {
  const bits = new Int32Array(start.length);
  for (let j = 0; j < slices.length; j++) {
    const { to } = slices[j]!;
    const end = firstAt(start, to);
    for (let m = firstAt(start, to - days * MS_PER_DAY); m < end; m++) bits[m]! |= 1 << j;
  }
  return bits;
}
