import type { Company, Grouping } from '../../../src/insight/domain/company';
import type { MeetingLog } from '../../../src/insight/calendar/meetingLog';
import { LEVELS } from '../../../src/insight/levels/level';
import { MS_PER_DAY } from '../../../src/insight/domain/units';

/** Ties and coverage, and nothing else of an analysis. */
export interface BareFigures {
  readonly contacts: Int32Array;
  readonly sharedMinutes: Float64Array;
  readonly strength: Float64Array;
  readonly lastMet: Float64Array;
  readonly headcount: Int32Array;
  readonly met: Int32Array;
  readonly minutes: Float64Array;
}

/**
 * The least that any program must do that computes ties and coverage from the same interned columns:
 * one loop over the attendances and one over the people, into typed arrays, with nothing else in
 * between. No states, gaps, trend, network figures or suggestions.
 */
export function barePass(
  company: Company,
  log: MeetingLog,
  grouping: Grouping,
  asOf: number,
): BareFigures {
  const people = company.people.length;
  const contacts = new Int32Array(people);
  const sharedMinutes = new Float64Array(people);
  const strength = new Float64Array(people);
  const lastMet = new Float64Array(people).fill(NaN);
  const from = asOf - 180 * MS_PER_DAY;
  for (let m = 0; m < log.count; m++) {
    const start = log.start[m]!;
    const minutes = log.minutes[m]! / (log.size[m]! - 1);
    const fresh = minutes * 2 ** ((start - asOf) / (60 * MS_PER_DAY));
    const end = log.attendeeStart[m + 1]!;
    for (let a = log.attendeeStart[m]!; a < end; a++) {
      const person = log.attendee[a]!;
      const confidence = log.confidence[a]!;
      strength[person]! += fresh * confidence;
      lastMet[person] = start;
      if (start < from) continue;
      sharedMinutes[person]! += minutes * confidence;
      const earlier = log.sameWeek[a]!;
      if (earlier < 0 || log.start[earlier]! < from) contacts[person]!++;
    }
  }
  const cells = grouping.groups.length * LEVELS.length;
  const headcount = new Int32Array(cells);
  const met = new Int32Array(cells);
  const minutes = new Float64Array(cells);
  for (let i = 0; i < people; i++) {
    const cell = grouping.groupOf[i]! * LEVELS.length + company.levels.level[i]!;
    headcount[cell]!++;
    if (contacts[i]! > 0) met[cell]!++;
    minutes[cell]! += sharedMinutes[i]!;
  }
  return { contacts, sharedMinutes, strength, lastMet, headcount, met, minutes };
}
