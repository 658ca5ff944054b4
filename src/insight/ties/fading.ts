import { attendancesByPerson, firstOf } from '../calendar/attendances';
import { firstAt } from '../calendar/firstAt';
import type { MeetingLog } from '../calendar/meetingLog';
import { MS_PER_DAY, type EpochMs, type PersonIndex } from '../domain/units';
import type { InsightOptions } from '../options';
import type { FadingTie } from '../reach';
import { departmentOf, type PersonReachInput } from './findPeople';

/**
 * Which of the candidates were once active: at least `activeContacts` contacts within some span of
 * `activeDays` in the history. Of each candidate only the latest `activeContacts` − 1 different
 * contacts are remembered, so it is one pass.
 *
 * Example: contacts on days 0 and 27 are one active span; on days 0 and 28 they are not.
 *
 * @param candidate 1 if a person is to be looked at (dormant ties), one entry per person.
 * @returns 1 if the person was once active.
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

/**
 * When ego last met each of the wanted people in a counted meeting of at most `smallMeeting` people
 * with ego, in the history.
 *
 * Example: a one-to-one in March and a meeting of 12 in June → March.
 *
 * @param wanted 1 for the people asked about, one entry per person.
 * @returns Start of that meeting; nothing for those not wanted, and if all meetings were larger.
 */
export function lastSmallMeeting(
  log: MeetingLog,
  wanted: Uint8Array,
  options: Pick<InsightOptions, 'smallMeeting' | 'historyDays'>,
  asOf: EpochMs,
): ReadonlyMap<PersonIndex, EpochMs> {
  const last = new Map<PersonIndex, EpochMs>();
  const rows = attendancesByPerson(log);
  const begin = firstAt(log.start, asOf - options.historyDays * MS_PER_DAY);
  const end = firstAt(log.start, asOf);
  for (let row = 0; row < rows.people.length; row++) {
    if (wanted[rows.people[row]!] === 0) continue;
    const from = firstOf(rows, row, begin);
    let at = firstOf(rows, row, end) - 1;
    while (at >= from && log.size[rows.meeting[at]!]! > options.smallMeeting) at--;
    if (at >= from) last.set(rows.people[row]!, log.start[rows.meeting[at]!]!);
  }
  return last;
}

/** A longer list helps nobody, and would be most of the work in a very large calendar. */
const MOST_SHOWN = 100;

type FadingInput = Pick<PersonReachInput, 'company' | 'grouping' | 'ties' | 'answers'> & {
  readonly log: MeetingLog;
  readonly options: Pick<InsightOptions, 'smallMeeting' | 'historyDays'>;
  readonly asOf: EpochMs;
};

/**
 * The ties that fade, at most 100: once active, dormant now. First come those who were met in small
 * meetings, the strongest tie first; then those who were only ever met in larger ones. Whoever ego has
 * said a word about is left out.
 *
 * Example: Ana, met every week until ten weeks ago, before Ben, met twice until nine weeks ago.
 */
export function fadingTies(input: FadingInput): readonly FadingTie[] {
  const { company, ties, answers, log, options, asOf } = input;
  const fading = ties.touched.filter(
    (person) =>
      ties.fading[person] === 1 && answers.words[company.people[person]!.id] === undefined,
  );
  if (fading.length === 0) return [];
  const lastSmall = lastSmallMeeting(log, ties.fading, options, asOf);
  /** Smaller is first: 0 to 1 with a small meeting, 1 to 2 without. */
  const rank = (person: PersonIndex) =>
    (lastSmall.has(person) ? 0 : 1) + 1 / (1 + ties.strength[person]!);
  const ranks = Float64Array.from(fading, rank).sort();
  const last = ranks[MOST_SHOWN - 1] ?? Infinity;
  const shown = [...fading.filter((person) => rank(person) <= last)];
  shown.sort((a, b) => rank(a) - rank(b) || a - b);
  return shown.slice(0, MOST_SHOWN).map((index) => ({
    personId: company.people[index]!.id,
    displayName: company.people[index]!.displayName,
    department: departmentOf(input, index),
    lastMet: ties.lastMet[index]!,
    lastSmall: lastSmall.get(index) ?? null,
  }));
}
