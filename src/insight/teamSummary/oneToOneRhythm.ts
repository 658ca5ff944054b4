import type { MeetingLog } from '../columns';
import { MS_PER_DAY, type Days, type EpochMs, type PersonIndex } from '../units';

/** How many of the direct reports had a meeting alone with ego; never which. */
export interface OneToOneRhythm {
  readonly had: number;
  readonly of: number;
  readonly days: Days;
}

/** Four weeks: a monthly rhythm is seen whole, whatever the day. */
const DAYS: Days = 28;

/**
 * "k of n had one in the last 28 days" (team-summary.md, own account). A one-to-one is a counted
 * meeting of ego and one direct report, nobody from outside. Several with one person count once. Only
 * the two numbers leave this function, so that no screen can tell who was left out.
 *
 * @param reports See `directReports`.
 * @example 3 reports, two meetings with Tom in 4 weeks, one with Eva 5 weeks ago → had 1, of 3
 */
export function oneToOneRhythm(
  log: MeetingLog,
  reports: readonly PersonIndex[],
  asOf: EpochMs,
): OneToOneRhythm {
  const team = new Set(reports);
  const had = new Set<PersonIndex>();
  for (let m = 0; m < log.count; m++) {
    const recent = log.start[m]! >= asOf - DAYS * MS_PER_DAY && log.start[m]! < asOf;
    if (!recent || log.size[m] !== 2 || log.outside[m] !== 0) continue;
    const other = log.attendee[log.attendeeStart[m]!]!;
    if (team.has(other)) had.add(other);
  }
  return { had: had.size, of: reports.length, days: DAYS };
}
