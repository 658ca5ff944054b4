import { attendancesByPerson, firstOf } from './attendancesByPerson';
import type { MeetingLog } from './columns';
import { firstAt } from './firstAt';
import type { InsightOptions } from './options';
import { MS_PER_DAY } from './units';
import type { EpochMs } from './units';

/**
 * Which of the candidates were once active: at least `activeContacts` contacts within some span of
 * `activeDays` in the history. Of each candidate only the latest `activeContacts` − 1 different
 * contacts are remembered, so it is one pass.
 *
 * Example: contacts on days 0 and 27 are one active span; on days 0 and 28 they are not.
 *
 * @param candidate 1 where a person is to be looked at (dormant ties), one entry per person.
 * @returns 1 where the person was once active.
 */
export function findFading(
  log: MeetingLog,
  candidate: Uint8Array,
  options: InsightOptions,
  asOf: EpochMs,
): Uint8Array {
  const once = new Uint8Array(candidate.length);
  const rows = attendancesByPerson(log);
  const from = firstAt(log.start, asOf - options.historyDays * MS_PER_DAY);
  const end = firstAt(log.start, asOf);
  for (let row = 0; row < rows.people.length; row++) {
    const person = rows.people[row]!;
    if (candidate[person] !== 1) continue;
    const meetings = rows.meeting.subarray(firstOf(rows, row, from), firstOf(rows, row, end));
    if (wasActive(log, meetings, options)) once[person] = 1;
  }
  return once;
}

/** @param meetings With one person, in order of start. */
function wasActive(log: MeetingLog, meetings: Int32Array, options: InsightOptions): boolean {
  const recent = new RecentContacts(log, options.activeContacts - 1);
  const span = options.activeDays * MS_PER_DAY;
  return meetings.some((meeting) => recent.add(meeting) < span);
}

/** The latest `slots` different contacts with one person, newest first, as meetings of the log. */
class RecentContacts {
  private readonly log: MeetingLog;
  private readonly meetings: Int32Array;

  constructor(log: MeetingLog, slots: number) {
    this.log = log;
    this.meetings = new Int32Array(Math.max(0, slots)).fill(-1);
  }

  /** @returns Time from the oldest remembered contact to this one; infinite while slots are free. */
  add(meeting: number): number {
    const { log, meetings } = this;
    const last = meetings.length - 1;
    let slot = 0;
    while (slot <= last && !this.isSameContact(meetings[slot]!, meeting)) slot++;
    const oldest = meetings[last] ?? meeting;
    const isFull = slot > last && oldest >= 0;
    meetings.copyWithin(1, 0, Math.min(slot, last));
    if (last >= 0) meetings[0] = meeting;
    return isFull ? log.start[meeting]! - log.start[oldest]! : Infinity;
  }

  private isSameContact(a: number, b: number): boolean {
    const { series, week } = this.log;
    return a >= 0 && series[a]! >= 0 && series[a] === series[b] && week[a] === week[b];
  }
}
