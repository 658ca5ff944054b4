import type { MeetingLog } from '../calendar/meetingLog';
import { MS_PER_DAY, type Days, type EpochMs, type PersonIndex } from '../domain/units';

/** A meeting is the team's if at least so many direct reports are in it. */
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

/**
 * Who was in these meetings without being of the team, and in how many of them there was somebody.
 *
 * @param meetings Positions in the log.
 * @param inTeam See `everybodyBelow`.
 * @example one meeting of ego, Tom and Fay of Finance → people {Fay}, meetings 1
 */
export function guestsOf(
  log: MeetingLog,
  meetings: readonly number[],
  inTeam: Uint8Array,
): { readonly people: ReadonlySet<PersonIndex>; readonly meetings: number } {
  const people = new Set<PersonIndex>();
  let withGuests = 0;
  for (const m of meetings) {
    const attendees = log.attendee.subarray(log.attendeeStart[m], log.attendeeStart[m + 1]);
    const guests = attendees.filter((person) => inTeam[person] === 0);
    for (const guest of guests) people.add(guest);
    if (guests.length > 0) withGuests++;
  }
  return { people, meetings: withGuests };
}

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
