import { makePeopleFilter, type PeopleFilter } from '../domain/peopleFilter';
import type { Company } from '../domain/company';
import { MS_PER_DAY, type EpochMs, type PersonIndex } from '../domain/units';
import type { InsightOptions } from '../options';
import type { CalendarEvent } from './calendarEvent';
import { findDuplicates, type ReadEvent } from './duplicates';
import { compareText } from '../domain/compareText';
import { eventVerdict } from './eventVerdict';
import { layOutMeetings } from './meetingColumns';
import type { EventVerdict, LoggedEvent, MeetingLog } from './meetingLog';

/**
 * Reads ego's calendar into columns: which meetings count, with whom, for how long (insight.md §1).
 * Looks at events that start in the `historyDays` before `asOf`; later ones are `outsideWindow` here
 * and belong to `upcomingMeetings`. Every event is in the log with its verdict, in input order; apart
 * from that order and `event` the log is the same whatever the order of the events.
 *
 * The meetings of the log are those `counted` and those `outsideOnly` (customers only: they make no
 * ties but external hours). The size of a meeting is ego and the enabled members who did not
 * decline. Time that several of them share is split between them.
 *
 * Example: a 60-minute meeting of ego with two colleagues is one meeting of size 3 with 60 minutes.
 *
 * @param events Without private ones; those never become a {@link CalendarEvent}.
 * @param whoIsIn The people filter of an earlier reading of the same ego and company, if there is one:
 *   it remembers the events that it has seen.
 */
export function logMeetings(
  company: Company,
  ego: PersonIndex,
  events: readonly CalendarEvent[],
  options: InsightOptions,
  asOf: EpochMs,
  whoIsIn: PeopleFilter = makePeopleFilter(company, ego),
): MeetingLog {
  const period = { from: asOf - options.historyDays * MS_PER_DAY, asOf };
  const read = events.map((event): ReadEvent => {
    const who = whoIsIn(event);
    return {
      eventId: event.id,
      iCalUId: event.iCalUId,
      seriesId: event.seriesMasterId,
      start: event.start,
      end: event.end,
      verdict: eventVerdict(event, who, options, period),
      who,
    };
  });
  const duplicate = findDuplicates(read);
  const logged = read.map((event, position) => loggedEvent(event, duplicate[position] === 1));
  const event = positionsOfMeetings(read, logged);
  const meetings = Array.from(event, (position) => read[position]!);
  return {
    ...layOutMeetings(meetings, options),
    event,
    events: logged,
    unresolvedAddresses: countUnresolved(read),
    verdicts: countVerdicts(logged),
  };
}

function loggedEvent({ who, ...event }: ReadEvent, isDuplicate: boolean): LoggedEvent {
  return {
    eventId: event.eventId,
    start: event.start,
    end: event.end,
    verdict: isDuplicate ? 'duplicate' : event.verdict,
    people: who.people,
    declined: who.declined,
    outside: who.outside,
  };
}

/** Positions of the events that are meetings of the log, in order of start. */
function positionsOfMeetings(
  read: readonly ReadEvent[],
  logged: readonly LoggedEvent[],
): Int32Array {
  const positions: number[] = [];
  for (const [position, { verdict }] of logged.entries()) {
    if (verdict === 'counted' || verdict === 'outsideOnly') positions.push(position);
  }
  return Int32Array.from(positions.sort((a, b) => compareMeetings(read[a]!, read[b]!)));
}

/** Makes the order of meetings that start at the same time the same in every calendar. */
function compareMeetings(a: ReadEvent, b: ReadEvent): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    compareText(a.eventId, b.eventId) ||
    compareText(a.iCalUId ?? '', b.iCalUId ?? '')
  );
}

function countUnresolved(read: readonly ReadEvent[]): number {
  const addresses = new Set<string>();
  for (const { who } of read) for (const address of who.unresolved) addresses.add(address);
  return addresses.size;
}

/** How many events there are of each verdict. */
export function countVerdicts(events: readonly LoggedEvent[]): MeetingLog['verdicts'] {
  const verdicts: Partial<Record<EventVerdict, number>> = {};
  for (const { verdict } of events) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return verdicts;
}
