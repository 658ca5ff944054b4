import type { Answers } from './answers';
import { attendancesByPerson, firstOf } from './attendancesByPerson';
import type { AttendancesByPerson } from './attendancesByPerson';
import type { Company, MeetingLog } from './columns';
import type { InsightOptions } from './options';
import { slicesByMeeting } from './trendSlices';
import type { TrendSlice } from './trendSlices';

interface KnownInput {
  readonly company: Company;
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
  const { company, log, options } = input;
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
  applyWords(input, known, slices.length);
  return known;
}

/** A contact moves on to the next number in those slices that the number before holds already. */
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

function applyWords(input: KnownInput, known: Int32Array, slices: number): void {
  const all = 2 ** slices - 1;
  for (const [id, word] of Object.entries(input.answers.words)) {
    const person = input.company.indexById.get(id);
    if (person === undefined || input.company.countable[person] === 0) continue;
    known[person] = word === 'known' ? all : 0;
  }
}
