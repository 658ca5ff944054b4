import type { MeetingLog } from './columns';
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
  const recent = new RecentContacts(log, candidate.length, options.activeContacts - 1);
  const from = asOf - options.historyDays * MS_PER_DAY;
  const span = options.activeDays * MS_PER_DAY;
  for (let m = 0; m < log.count && log.start[m]! < asOf; m++) {
    if (log.start[m]! < from) continue;
    for (let a = log.attendeeStart[m]!; a < log.attendeeStart[m + 1]!; a++) {
      const person = log.attendee[a]!;
      if (candidate[person] === 1 && recent.add(person, m) < span) once[person] = 1;
    }
  }
  return once;
}

/** The latest `slots` different contacts of everybody, newest first, as meetings of the log. */
class RecentContacts {
  private readonly log: MeetingLog;
  private readonly slots: number;
  private readonly meetings: Int32Array;

  constructor(log: MeetingLog, people: number, slots: number) {
    this.log = log;
    this.slots = Math.max(0, slots);
    this.meetings = new Int32Array(people * this.slots).fill(-1);
  }

  /** @returns Time from the oldest remembered contact to this one; infinite while slots are free. */
  add(person: number, meeting: number): number {
    const first = person * this.slots;
    const last = first + this.slots - 1;
    let slot = first;
    while (slot <= last && !this.isSameContact(this.meetings[slot]!, meeting)) slot++;
    const full = slot > last && (this.slots === 0 || this.meetings[last]! >= 0);
    const oldest = this.slots === 0 ? meeting : this.meetings[last]!;
    for (let s = Math.min(slot, last); s > first; s--) this.meetings[s] = this.meetings[s - 1]!;
    if (this.slots > 0) this.meetings[first] = meeting;
    return full ? this.log.start[meeting]! - this.log.start[oldest]! : Infinity;
  }

  private isSameContact(a: number, b: number): boolean {
    const { series, week } = this.log;
    return a >= 0 && series[a]! >= 0 && series[a] === series[b] && week[a] === week[b];
  }
}
