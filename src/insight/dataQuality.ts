import { countVerdicts } from './calendarReading';
import type { MeetingLog } from './columns';
import type { DirectoryQuality } from './directoryQuality';
import type { Period } from './eventVerdict';
import type { DataQuality } from './reach';
import type { EpochMs } from './units';

/** What the readers of the directory and the calendar could not hand on, counted by them. */
export interface ReadingCounts {
  readonly privateEvents: number;
  readonly malformedEvents: number;
  readonly malformedPeople: number;
}

/**
 * Everything that was not used, counted (insight.md §7). Every event that was read is in `events`
 * once, under its verdict; events whose times make no sense are `malformed` there, those that could
 * not be read at all are `malformedEvents`.
 *
 * Example: 10 events, 7 counted and 3 declined → events { counted: 7, declined: 3 }.
 *
 * `eventsInWindow` are those of them that start in `window`.
 *
 * @param lookalikes Pairs of department spellings that look alike.
 */
export function dataQuality(
  directory: DirectoryQuality,
  log: MeetingLog,
  reading: ReadingCounts,
  lookalikes: DataQuality['departmentLookalikes'],
  window: Period,
): DataQuality {
  return {
    ...directory,
    ...reading,
    unresolvedAttendees: log.unresolvedAddresses,
    events: log.verdicts,
    eventsInWindow: countVerdicts(log.outcomes.filter(({ start }) => isIn(window, start))),
    departmentLookalikes: lookalikes,
  };
}

function isIn({ from, asOf }: Period, start: EpochMs): boolean {
  return start >= from && start < asOf;
}
