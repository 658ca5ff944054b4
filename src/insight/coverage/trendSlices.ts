import type { Answers } from '../answers';
import { attendancesByPerson, firstOf, type AttendancesByPerson } from '../calendar/attendances';
import { firstAt } from '../calendar/firstAt';
import type { Company } from '../domain/company';
import type { MeetingLog } from '../calendar/meetingLog';
import { MS_PER_DAY, type Days, type EpochMs, type PersonIndex } from '../domain/units';
import type { InsightOptions } from '../options';
import { egosWords } from '../ties/egosWords';

const SLICE_DAYS: Days = 30;

/** Slices are bits of a number, so there are at most 31. */
const MOST_SLICES = 31;

/** One month of the trend: `from` ≤ start < `to`. */
export interface TrendSlice {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/**
 * The 30-day slices of the window, oldest first; the last one ends at `asOf`. Slices at whose end
 * meetings of the last `warmDays` were not read in full are left out: what is known would seem to
 * grow where only the reading begins.
 *
 * Example: a window of 180 days has 6; one of 365 days, all that is read, has 10 of its 12.
 */
export function trendSlices(
  options: Pick<InsightOptions, 'windowDays' | 'historyDays' | 'warmDays'>,
  asOf: EpochMs,
): readonly TrendSlice[] {
  const wanted = Math.min(MOST_SLICES, Math.max(1, Math.floor(options.windowDays / SLICE_DAYS)));
  const slices: TrendSlice[] = [];
  for (let back = wanted - 1; back >= 0; back--) {
    if (back > 0 && back * SLICE_DAYS + options.warmDays > options.historyDays) continue;
    const to = asOf - back * SLICE_DAYS * MS_PER_DAY;
    slices.push({ from: to - SLICE_DAYS * MS_PER_DAY, to });
  }
  return slices;
}

/**
 * For every meeting the slices at whose end its start is less than `days` past, as bits: bit j for
 * slice j.
 *
 * Example: with slices that end 30 and 0 days ago, 40 days ago is within 28 days of the first: 1.
 */
export function slicesByMeeting(
  { start }: Pick<MeetingLog, 'start'>,
  slices: readonly TrendSlice[],
  days: Days,
): Int32Array {
  const bits = new Int32Array(start.length);
  for (let j = 0; j < slices.length; j++) {
    const { to } = slices[j]!;
    const end = firstAt(start, to);
    for (let m = firstAt(start, to - days * MS_PER_DAY); m < end; m++) bits[m]! |= 1 << j;
  }
  return bits;
}

interface KnownInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly log: MeetingLog;
  readonly answers: Answers;
  readonly options: InsightOptions;
}

/**
 * At the end of which slices ego knew whom, by the rules of `measureTies`, in one pass over the
 * attendances: every figure is a bit of a number, one bit a slice. Counting to `activeContacts` is done by
 * as many numbers: the k-th holds the slices with at least k contacts.
 *
 * @returns Bits per person of the company, bit j for slice j. Ego's own word sets all or none.
 */
export function knownBySlice(input: KnownInput, slices: readonly TrendSlice[]): Int32Array {
  const { company, ego, answers, log, options } = input;
  const known = new Int32Array(company.people.length);
  const active = slicesByMeeting(log, slices, options.activeDays);
  const warm = slicesByMeeting(log, slices, options.warmDays);
  for (let m = 0; m < log.count; m++) if (log.size[m]! > options.smallMeeting) warm[m] = 0;
  /** Meetings before this one are of no slice. */
  const begin = active.findIndex((slicesHere, m) => (slicesHere | warm[m]!) !== 0);
  const rows = attendancesByPerson(log);
  const atLeast = new Int32Array(Math.max(1, options.activeContacts));
  for (let row = 0; row < rows.people.length && begin >= 0; row++) {
    const [from, to] = [firstOf(rows, row, begin), rows.first[row + 1]!];
    known[rows.people[row]!] = slicesOf(rows, from, to, { active, warm }, atLeast.fill(0));
  }
  const all = 2 ** slices.length - 1;
  for (const [person, word] of egosWords(company, ego, answers)) known[person] = word ? all : 0;
  return known;
}

/**
 * {@link isContact} for all slices at once: a meeting is no contact of those slices that hold an earlier
 * one of the same series and week. A contact moves on to the next number in those slices that the number
 * before holds already.
 */
function slicesOf(
  { meeting, sameWeek }: AttendancesByPerson,
  from: number,
  to: number,
  { active, warm }: Readonly<Record<'active' | 'warm', Int32Array>>,
  atLeast: Int32Array,
): number {
  let known = 0;
  for (let at = from; at < to; at++) {
    const m = meeting[at]!;
    known |= warm[m]!;
    if (active[m] === 0) continue;
    const earlier = sameWeek[at]!;
    let more = earlier < 0 ? active[m]! : active[m]! & ~active[earlier]!;
    for (let k = 0; more !== 0 && k < atLeast.length; k++) {
      const before = atLeast[k]!;
      atLeast[k] = before | more;
      more &= before;
    }
  }
  return known | atLeast[atLeast.length - 1]!;
}
