import { MS_PER_DAY, type Days, type EpochMs } from '../../insight/domain/units';

/** One stretch of the calendar, read in one go. */
export interface CalendarWindow {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

const WINDOW_LENGTH = 28 * MS_PER_DAY;
const AHEAD = 14 * MS_PER_DAY;

/** Answers come late and meetings are put right afterwards, but hardly after two weeks. */
export const SETTLED = 14 * MS_PER_DAY;

/**
 * The calendar in stretches of four weeks, the newest first: it holds everything that may still
 * change, from at least two weeks ago to two weeks ahead. The last four weeks lie in the first two
 * stretches. They begin at the same moments whenever they are asked for, so what was read can be
 * kept.
 */
export function calendarWindows(now: EpochMs, historyDays: Days): readonly CalendarWindow[] {
  const newest = Math.floor((now - SETTLED) / WINDOW_LENGTH) * WINDOW_LENGTH;
  const chunks: CalendarWindow[] = [{ from: newest, to: now + AHEAD }];
  const oldest = now - historyDays * MS_PER_DAY;
  for (let to = newest; to > oldest; to -= WINDOW_LENGTH)
    chunks.push({ from: to - WINDOW_LENGTH, to });
  return chunks;
}

/** As many events as a stretch may be expected to hold, so that it comes as one page. */
const ON_ONE_PAGE = 700;
const MOST_GROUPED = 6;

/**
 * Stretches of four weeks grouped so that each group touches and comes as one page.
 *
 * @param chunks Newest first.
 * @param eventsADay How many are to be expected.
 */
export function groupedWindows(
  chunks: readonly CalendarWindow[],
  eventsADay: number,
): readonly (readonly CalendarWindow[])[] {
  const expected = (eventsADay * WINDOW_LENGTH) / MS_PER_DAY;
  const most = Math.max(1, Math.min(MOST_GROUPED, Math.floor(ON_ONE_PAGE / expected)));
  const groups: CalendarWindow[][] = [];
  for (const chunk of chunks) {
    const last = groups.at(-1);
    if (last && last.length < most && last.at(-1)?.from === chunk.to) last.push(chunk);
    else groups.push([chunk]);
  }
  return groups;
}

/** Weeks of the past in these chunks, for progress in words. */
export function weeksIn(chunks: readonly CalendarWindow[], now: EpochMs): number {
  const past = chunks.map(({ from, to }) => Math.min(to, now) - from);
  return Math.round(past.reduce((sum, length) => sum + length, 0) / (7 * MS_PER_DAY));
}
