import { attendancesByPerson, firstOf } from './attendancesByPerson';
import type { MeetingLog } from './columns';
import { firstAt } from './firstAt';
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
