import type { CalendarEvent } from './calendarEvent';
import type { Company } from '../domain/company';
import { compareText } from '../domain/compareText';
import { makePeopleFilter, type EventPeople, type PeopleFilter } from '../domain/peopleFilter';
import { MS_PER_DAY, type EpochMs, type EventId, type PersonIndex } from '../domain/units';

/** How far ahead a meeting is worth a suggestion. */
const DAYS_AHEAD = 60;

/** A meeting that ego is going to have. */
export interface UpcomingMeeting {
  readonly eventId: EventId;
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly isOrganizer: boolean;
  /** Enabled members who have not declined, without ego, ascending. */
  readonly people: readonly PersonIndex[];
  /** Guests and people of other domains who have not declined. */
  readonly outside: number;
  /** Addresses of ours that are no enabled member: a list behind one makes `size` a lower bound. */
  readonly unresolved: number;
  /** Everybody invited: ego, people, outside, and 1 for each unresolved address. */
  readonly size: number;
}

/**
 * Ego's meetings that start in the 60 days from `asOf` on, in order of start. Left out are those that
 * are declined, cancelled, all-day, without a readable time, with hidden attendees, or with nobody
 * else in them. Unanswered ones are in. Copies by `iCalUId` and start are one meeting.
 *
 * Example: tomorrow's call of ego with a colleague and two customers has 1 person, 2 outside, size 4.
 */
export function upcomingMeetings(
  company: Company,
  ego: PersonIndex,
  events: readonly CalendarEvent[],
  asOf: EpochMs,
  whoIsIn: PeopleFilter = makePeopleFilter(company, ego),
): readonly UpcomingMeeting[] {
  const meetings = new Map<string, UpcomingMeeting>();
  for (const event of events) {
    if (!isAhead(event, asOf)) continue;
    const who = whoIsIn(event);
    if (event.response === 'declined' && !who.organises) continue;
    const meeting = meetingOf(event, who);
    const key = `${event.iCalUId ?? event.id} ${event.start}`;
    const other = meetings.get(key);
    if (meeting.size > 1 && (other === undefined || compareCopies(meeting, other) < 0)) {
      meetings.set(key, meeting);
    }
  }
  return [...meetings.values()].sort(
    (a, b) => a.start - b.start || compareText(a.eventId, b.eventId),
  );
}

function isAhead(event: CalendarEvent, asOf: EpochMs): boolean {
  return (
    event.start >= asOf &&
    event.start < asOf + DAYS_AHEAD * MS_PER_DAY &&
    event.end > event.start &&
    !event.isCancelled &&
    !event.isAllDay &&
    !event.hideAttendees
  );
}

function meetingOf(event: CalendarEvent, who: EventPeople): UpcomingMeeting {
  const unresolved = who.unresolved.length;
  return {
    eventId: event.id,
    start: event.start,
    end: event.end,
    isOrganizer: who.organises,
    people: who.people,
    outside: who.outside,
    unresolved,
    size: 1 + who.people.length + who.outside + unresolved,
  };
}

/** The copy with more people first; the rest only makes the choice the same in any order. */
function compareCopies(a: UpcomingMeeting, b: UpcomingMeeting): number {
  return (
    b.size - a.size ||
    Number(b.isOrganizer) - Number(a.isOrganizer) ||
    b.end - a.end ||
    compareText(a.eventId, b.eventId)
  );
}
