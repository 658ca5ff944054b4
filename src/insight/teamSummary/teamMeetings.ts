import type { MeetingLog } from '../columns';
import { MS_PER_DAY, type Days, type EpochMs, type PersonIndex } from '../units';

/** A meeting is the team's where at least so many direct reports are in it. */
export const LEAST_REPORTS = 2;

/**
 * Positions in the log of ego's team meetings in the window: counted meetings in which at least two
 * direct reports were together with ego, whoever organised them.
 *
 * @param reports See `directReports`.
 * @example ego, Tom, Eva and Fay of Finance → a team meeting; ego, Tom and Fay → none
 */
export function teamMeetings(
  log: MeetingLog,
  reports: readonly PersonIndex[],
  windowDays: Days,
  asOf: EpochMs,
): readonly number[] {
  const team = new Set(reports);
  const found: number[] = [];
  for (let m = 0; m < log.count; m++) {
    if (log.start[m]! < asOf - windowDays * MS_PER_DAY || log.start[m]! >= asOf) continue;
    const people = log.attendee.subarray(log.attendeeStart[m], log.attendeeStart[m + 1]);
    if (people.filter((person) => team.has(person)).length >= LEAST_REPORTS) found.push(m);
  }
  return found;
}
