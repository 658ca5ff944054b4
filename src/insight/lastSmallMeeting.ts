import type { MeetingLog } from './columns';
import type { InsightOptions } from './options';
import { MS_PER_DAY } from './units';
import type { EpochMs, PersonIndex } from './units';

/**
 * When ego last met each of the wanted people in a counted meeting of at most `smallMeeting` people
 * with ego, in the history.
 *
 * Example: a one-to-one in March and a meeting of 12 in June → March.
 *
 * @param wanted 1 for the people asked about, one entry per person.
 * @returns Start of that meeting; nothing for those not wanted, and where all meetings were larger.
 */
export function lastSmallMeeting(
  log: MeetingLog,
  wanted: Uint8Array,
  options: Pick<InsightOptions, 'smallMeeting' | 'historyDays'>,
  asOf: EpochMs,
): ReadonlyMap<PersonIndex, EpochMs> {
  const last = new Map<PersonIndex, EpochMs>();
  const from = asOf - options.historyDays * MS_PER_DAY;
  for (let m = 0; m < log.count && log.start[m]! < asOf; m++) {
    if (log.start[m]! < from || log.size[m]! > options.smallMeeting) continue;
    for (let a = log.attendeeStart[m]!; a < log.attendeeStart[m + 1]!; a++) {
      const person = log.attendee[a]!;
      if (wanted[person] === 1) last.set(person, log.start[m]!);
    }
  }
  return last;
}
