import type { MeetingLog } from './columns';
import type { InsightOptions } from './options';
import { MS_PER_DAY } from './units';
import type { EpochMs } from './units';

/** Raw sums over ego's meetings, one entry per person of the company. */
export interface Tally {
  /** Contacts in the window. */
  readonly contacts: Int32Array;
  /** Shared minutes in the window × confidence. */
  readonly sharedMinutes: Float64Array;
  /** Shared minutes of the history × confidence, each halved per half-life since its start. */
  readonly strength: Float64Array;
  /** Start of the last meeting of the history; NaN where there is none. */
  readonly lastMet: Float64Array;
  /** Contacts in the last `activeDays`. */
  readonly recentContacts: Uint16Array;
  /** 1 where a small meeting was in the last `warmDays`. */
  readonly recentSmall: Uint8Array;
  /** 1 where at least one contact of the history is certain (confidence 1). */
  readonly certain: Uint8Array;
}

/**
 * Goes once through the log. A meeting of n people and T minutes adds T / (n − 1) × confidence to
 * each of the others. All periods end at `asOf` (exclusive), so the log may reach beyond it; an
 * attendance is a contact of a period unless the same series had one earlier in the same week and
 * the same period.
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
  const since = (days: number) => asOf - days * MS_PER_DAY;
  const from = {
    history: since(options.historyDays),
    window: since(options.windowDays),
    active: since(options.activeDays),
    warm: since(options.warmDays),
  };
  for (let m = 0; m < log.count && log.start[m]! < asOf; m++) {
    const start = log.start[m]!;
    if (start < from.history) continue;
    const minutes = log.minutes[m]! / (log.size[m]! - 1);
    addStrength(tally, log, m, minutes * 2 ** ((start - asOf) / (options.halfLife * MS_PER_DAY)));
    if (start >= from.window) addToWindow(tally, log, m, minutes, from.window);
    if (start >= from.active) addRecent(tally, log, m, from.active);
    if (start >= from.warm && log.size[m]! <= options.smallMeeting) markSmall(tally, log, m);
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

function addStrength(tally: Tally, log: MeetingLog, m: number, amount: number): void {
  const { strength, lastMet, certain } = tally;
  const { attendee, confidence } = log;
  const start = log.start[m]!;
  const end = log.attendeeStart[m + 1]!;
  for (let a = log.attendeeStart[m]!; a < end; a++) {
    const person = attendee[a]!;
    strength[person]! += amount * confidence[a]!;
    lastMet[person] = start;
    // As a whole number a confidence of 0.5 is 0, and 1 is 1.
    certain[person]! |= confidence[a]!;
  }
}

function addToWindow(
  tally: Tally,
  log: MeetingLog,
  m: number,
  minutes: number,
  from: EpochMs,
): void {
  const { sharedMinutes, contacts } = tally;
  const { attendee, confidence } = log;
  const end = log.attendeeStart[m + 1]!;
  for (let a = log.attendeeStart[m]!; a < end; a++) {
    const person = attendee[a]!;
    sharedMinutes[person]! += minutes * confidence[a]!;
    if (isContact(log, a, from)) contacts[person]!++;
  }
}

function addRecent(tally: Tally, log: MeetingLog, m: number, from: EpochMs): void {
  for (let a = log.attendeeStart[m]!; a < log.attendeeStart[m + 1]!; a++) {
    if (isContact(log, a, from)) tally.recentContacts[log.attendee[a]!]!++;
  }
}

function markSmall(tally: Tally, log: MeetingLog, m: number): void {
  for (let a = log.attendeeStart[m]!; a < log.attendeeStart[m + 1]!; a++) {
    tally.recentSmall[log.attendee[a]!] = 1;
  }
}

/**
 * Whether attendance `a`, which starts at or after `from`, is a contact of the period from `from` on:
 * not where the person was earlier in the same week and period in a meeting of the same series.
 */
export function isContact(log: MeetingLog, a: number, from: EpochMs): boolean {
  const earlier = log.sameWeek[a]!;
  return earlier < 0 || log.start[earlier]! < from;
}
