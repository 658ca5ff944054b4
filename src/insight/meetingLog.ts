import type { CalendarEvent } from './calendarEvent';
import type { Company, EventOutcome, MeetingLog } from './columns';
import { compareText, findDuplicates } from './duplicates';
import type { ReadEvent } from './duplicates';
import { eventVerdict } from './eventVerdict';
import { layOutMeetings } from './meetingColumns';
import type { InsightOptions } from './options';
import { makePeopleFilter } from './peopleFilter';
import type { PeopleFilter } from './peopleFilter';
import { MS_PER_DAY } from './units';
import type { EpochMs, PersonIndex } from './units';

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
  const outcomes = read.map((event, position) => outcomeOf(event, duplicate[position] === 1));
  const kept = inOrder(read, outcomes);
  return {
    ...layOutMeetings(
      kept.map((i) => read[i]!),
      options,
    ),
    outcome: Int32Array.from(kept),
    unresolvedAddresses: countUnresolved(read),
    outcomes,
  };
}

function outcomeOf(event: ReadEvent, duplicate: boolean): EventOutcome {
  return {
    eventId: event.eventId,
    start: event.start,
    end: event.end,
    verdict: duplicate ? 'duplicate' : event.verdict,
    people: event.who.people,
    declined: event.who.declined,
    outside: event.who.outside,
  };
}

/** Positions of the meetings of the log, in order of start. */
function inOrder(read: readonly ReadEvent[], outcomes: readonly EventOutcome[]): number[] {
  const start = new Float64Array(read.length);
  const kept: number[] = [];
  for (let i = 0; i < read.length; i++) {
    start[i] = read[i]!.start;
    if (isLogged(outcomes[i]!)) kept.push(i);
  }
  return kept.sort((a, b) => start[a]! - start[b]! || compareEqual(read[a]!, read[b]!));
}

function isLogged(outcome: EventOutcome): boolean {
  return outcome.verdict === 'counted' || outcome.verdict === 'outsideOnly';
}

/** Makes the order of meetings that start at the same time the same in every calendar. */
function compareEqual(a: ReadEvent, b: ReadEvent): number {
  return (
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
