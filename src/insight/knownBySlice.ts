import type { Answers } from './answers';
import type { Company, MeetingLog } from './columns';
import type { InsightOptions } from './options';
import { slicesWithin } from './trendSlices';
import type { TrendSlice } from './trendSlices';

interface KnownInput {
  readonly company: Company;
  readonly log: MeetingLog;
  readonly answers: Answers;
  readonly options: InsightOptions;
}

/**
 * At the end of which slices ego knew whom, by the rules of `measureTies`, in one pass over the log:
 * every figure is a bit of a number, one bit a slice. Counting to `activeContacts` is done by as many
 * numbers: the k-th holds the slices with at least k contacts.
 *
 * @returns Bits per person of the company, bit j for slice j. Ego's own word sets all or none.
 */
export function knownBySlice(input: KnownInput, slices: readonly TrendSlice[]): Int32Array {
  const { company, log, options } = input;
  const people = company.people.length;
  const known = new Int32Array(people);
  const atLeast = Array.from(
    { length: Math.max(1, options.activeContacts) },
    () => new Int32Array(people),
  );
  const active = new Int32Array(log.count);
  for (let m = 0; m < log.count; m++) {
    active[m] = slicesWithin(slices, log.start[m]!, options.activeDays);
    const small = log.size[m]! <= options.smallMeeting;
    const warm = small ? slicesWithin(slices, log.start[m]!, options.warmDays) : 0;
    if ((active[m]! | warm) !== 0) addMeeting(log, m, active, warm, known, atLeast);
  }
  const enough = atLeast.at(-1)!;
  for (let person = 0; person < people; person++) known[person]! |= enough[person]!;
  applyWords(input, known, slices.length);
  return known;
}

function addMeeting(
  log: MeetingLog,
  m: number,
  active: Int32Array,
  warm: number,
  known: Int32Array,
  atLeast: readonly Int32Array[],
): void {
  const { attendee, sameWeek } = log;
  const end = log.attendeeStart[m + 1]!;
  const first = atLeast[0]!;
  for (let a = log.attendeeStart[m]!; a < end; a++) {
    const person = attendee[a]!;
    const earlier = sameWeek[a]!;
    const contact = earlier < 0 ? active[m]! : active[m]! & ~active[earlier]!;
    for (let k = atLeast.length - 1; k > 0; k--) {
      atLeast[k]![person]! |= atLeast[k - 1]![person]! & contact;
    }
    first[person]! |= contact;
    known[person]! |= warm;
  }
}

function applyWords(input: KnownInput, known: Int32Array, slices: number): void {
  const all = 2 ** slices - 1;
  for (const [id, word] of Object.entries(input.answers.words)) {
    const person = input.company.indexById.get(id);
    if (person === undefined || input.company.countable[person] === 0) continue;
    known[person] = word === 'known' ? all : 0;
  }
}
