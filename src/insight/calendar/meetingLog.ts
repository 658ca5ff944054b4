import type { CalendarEvent } from './calendarEvent';
import { readCalendar } from './rereading/calendarReading';
import type { Company, MeetingLog } from '../domain/company';
import type { InsightOptions } from '../options';
import { makePeopleFilter, type PeopleFilter } from '../domain/peopleFilter';
import type { EpochMs, PersonIndex } from '../domain/units';

/**
 * Reads ego's calendar into columns: which meetings count, with whom, for how long (insight.md §1).
 * Looks at events that start in the `historyDays` before `asOf`; later ones are `outsideWindow` here
 * and belong to `upcomingMeetings`. Every event has its outcome, in input order; apart from that
 * order and `outcome` the log is the same whatever the order of the events.
 *
 * The meetings of the log are those `counted` and those `outsideOnly` (customers only: they make no
 * ties but external hours). The size of a meeting is ego and the enabled members who did not
 * decline. Time that several of them share is split between them.
 *
 * Example: a 60-minute meeting of ego with two colleagues is one meeting of size 3 with 60 minutes.
 *
 * @param events Without private ones; those never become a {@link CalendarEvent}.
 * @param whoIsIn The people filter of an earlier reading of the same ego and company, if there is one.
 */
export function logMeetings(
  company: Company,
  ego: PersonIndex,
  events: readonly CalendarEvent[],
  options: InsightOptions,
  asOf: EpochMs,
  whoIsIn: PeopleFilter = makePeopleFilter(company, ego),
): MeetingLog {
  return readCalendar({ options, whoIsIn }, events, asOf).log;
}
