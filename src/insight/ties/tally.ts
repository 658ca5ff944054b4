import { attendancesByPerson, type AttendancesByPerson } from '../calendar/attendances';
import { isContact } from '../calendar/meetingColumns';
import type { MeetingLog } from '../calendar/meetingLog';
import { firstAt } from '../calendar/firstAt';
import type { InsightOptions } from '../options';
import { MS_PER_DAY, type Days, type EpochMs } from '../domain/units';

/** Raw sums over ego's meetings, one entry per person of the company. */
export interface Tally {
  /** Contacts in the window. */
  readonly contacts: Int32Array;
  /** Shared minutes in the window × confidence. */
  readonly sharedMinutes: Float64Array;
  /** Shared minutes of the history × confidence, each halved per half-life since its start. */
  readonly strength: Float64Array;
  /** Start of the last meeting of the history; NaN if there is none. */
  readonly lastMet: Float64Array;
  /** Contacts in the last `activeDays`. */
  readonly recentContacts: Uint16Array;
  /** 1 if a small meeting was in the last `warmDays`. */
  readonly recentSmall: Uint8Array;
  /** 1 if at least one contact of the history is certain (confidence 1). */
  readonly certain: Uint8Array;
}

/**
 * Goes once through the attendances, person by person. A meeting of n people and T minutes adds
 * T / (n − 1) × confidence to each of the others. All periods end at `asOf` (exclusive), so the log may
 * reach beyond it; an attendance is a contact of a period unless the same series had one earlier in the
 * same week and the same period.
 *
 * Example: 60 minutes with two others 60 days ago (one half-life) add 30 shared minutes and 15 of
 * strength to each.
 *
 * @param people Number of people of the company.
 */
export function tallyContacts(
  log: MeetingLog,
  people: number,
  options: InsightOptions,
  asOf: EpochMs,
): Tally {
  const tally = emptyTally(people);
  const rows = attendancesByPerson(log);
  const meetings = meetingsOf(log, options, asOf);
  const periods = periodsOf(log, options, asOf);
  for (let row = 0; row < rows.people.length; row++) {
    addPerson(tally, rows, row, meetings, periods);
  }
  return tally;
}

function emptyTally(people: number): Tally {
  return {
    contacts: new Int32Array(people),
    sharedMinutes: new Float64Array(people),
    strength: new Float64Array(people),
    lastMet: new Float64Array(people).fill(NaN),
    recentContacts: new Uint16Array(people),
    recentSmall: new Uint8Array(people),
    certain: new Uint8Array(people),
  };
}

/** The first meeting of each period, and the first one after all of them. */
interface Periods {
  readonly history: number;
  readonly window: number;
  readonly active: number;
  readonly warm: number;
  readonly end: number;
}

function periodsOf({ start }: MeetingLog, options: InsightOptions, asOf: EpochMs): Periods {
  const since = (days: Days) => firstAt(start, asOf - days * MS_PER_DAY);
  return {
    history: since(options.historyDays),
    window: since(options.windowDays),
    active: since(options.activeDays),
    warm: since(options.warmDays),
    end: firstAt(start, asOf),
  };
}

/** What a meeting brings each of the others, in minutes and in strength, and 1 if it is small. */
interface Meetings {
  readonly start: Float64Array;
  readonly each: Float64Array;
  readonly fresh: Float64Array;
  readonly isSmall: Uint8Array;
}

function meetingsOf(log: MeetingLog, options: InsightOptions, asOf: EpochMs): Meetings {
  const each = new Float64Array(log.count);
  const fresh = new Float64Array(log.count);
  const isSmall = new Uint8Array(log.count);
  for (let m = 0; m < log.count; m++) {
    each[m] = log.minutes[m]! / (log.size[m]! - 1);
    fresh[m] = each[m]! * 2 ** ((log.start[m]! - asOf) / (options.halfLife * MS_PER_DAY));
    isSmall[m] = log.size[m]! <= options.smallMeeting ? 1 : 0;
  }
  return { start: log.start, each, fresh, isSmall };
}

/** One loop with the sums in variables: most of the time of an analysis is spent here. */
function addPerson(
  tally: Tally,
  { people, first, meeting, confidence, sameWeek }: AttendancesByPerson,
  row: number,
  { start, each, fresh, isSmall }: Meetings,
  { history, window, active, warm, end }: Periods,
): void {
  const [person, to] = [people[row]!, first[row + 1]!];
  let [strength, sharedMinutes, contacts, recentContacts] = [0, 0, 0, 0];
  let [recentSmall, certain, last] = [0, 0, -1];
  for (let at = first[row]!; at < to; at++) {
    const m = meeting[at]!;
    if (m < history || m >= end) continue;
    strength += fresh[m]! * confidence[at]!;
    if (confidence[at] === 1) certain = 1;
    last = m;
    if (m >= window) sharedMinutes += each[m]! * confidence[at]!;
    if (m >= window && isContact(sameWeek, at, window)) contacts++;
    if (m >= active && isContact(sameWeek, at, active)) recentContacts++;
    if (m >= warm) recentSmall |= isSmall[m]!;
  }
  if (last < 0) return;
  tally.strength[person] = strength;
  tally.lastMet[person] = start[last]!;
  tally.certain[person] = certain;
  tally.sharedMinutes[person] = sharedMinutes;
  tally.contacts[person] = contacts;
  tally.recentContacts[person] = recentContacts;
  tally.recentSmall[person] = recentSmall;
}
