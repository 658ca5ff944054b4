import type { CalendarEvent, EventResponse } from './calendarEvent';
import type { EventVerdict } from './meetingLog';
import type { InsightOptions } from '../options';
import { ORGANIZER, type EventPeople } from '../domain/peopleFilter';
import { MS_PER_MINUTE, type EpochMs } from '../domain/units';

/** The moments between which events are looked at: `from` ≤ start < `asOf`. */
export interface Period {
  readonly from: EpochMs;
  readonly asOf: EpochMs;
}

/**
 * Whether an event counts, and the first reason why not (insight.md §1). The order of the reasons
 * is part of the contract: a cancelled event of 2030 is `outsideWindow`, an unanswered all-hands is
 * `unanswered`. Never `duplicate`, which needs a second event.
 *
 * `malformed`: a time that is no number, or an end before the start. `tooShort` includes length 0.
 * `notMeasurable`: hidden attendees, or nobody resolved beside the organizer while a distribution
 * list (or another address of ours that is no enabled member) is invited.
 */
export function eventVerdict(
  event: CalendarEvent,
  who: EventPeople,
  options: InsightOptions,
  period: Period,
): EventVerdict {
  return (
    verdictByTime(event, period) ??
    verdictByEvent(event, who, options) ??
    verdictByPeople(event, who, options)
  );
}

function verdictByTime(event: CalendarEvent, period: Period): EventVerdict | null {
  const { start, end } = event;
  if (!Number.isFinite(start) || !Number.isFinite(end) || end < start) return 'malformed';
  return start < period.from || start >= period.asOf ? 'outsideWindow' : null;
}

function verdictByEvent(
  event: CalendarEvent,
  who: EventPeople,
  options: InsightOptions,
): EventVerdict | null {
  const minutes = (event.end - event.start) / MS_PER_MINUTE;
  if (event.isCancelled) return 'cancelled';
  if (!who.organises && event.response === 'declined') return 'declined';
  if (event.isAllDay) return 'allDay';
  if (minutes < options.shortestMeeting || minutes <= 0) return 'tooShort';
  if (minutes > options.longestMeeting) return 'tooLong';
  return verdictByAnswer(event, who, options);
}

/** Calendars show what one has not answered as tentative, so that is no reason of its own there. */
function verdictByAnswer(
  event: CalendarEvent,
  who: EventPeople,
  options: InsightOptions,
): EventVerdict | null {
  if (who.organises || isAnswered(event.response))
    return event.showAs === 'busy' ? null : 'notBusy';
  if (event.showAs !== 'busy' && event.showAs !== 'tentative') return 'notBusy';
  const counts = options.countUnanswered && who.people.length < options.smallMeeting;
  return counts ? null : 'unanswered';
}

function isAnswered(response: EventResponse): boolean {
  return response === 'accepted' || response === 'organizer';
}

function verdictByPeople(
  event: CalendarEvent,
  who: EventPeople,
  options: InsightOptions,
): EventVerdict {
  if (event.hideAttendees) return 'notMeasurable';
  if (who.unresolved.length > 0 && who.outside === 0 && isOrganizerAlone(who)) {
    return 'notMeasurable';
  }
  if (who.people.length > options.mostOthers) return 'inSameRoom';
  if (who.people.length > 0) return 'counted';
  return who.outside > 0 ? 'outsideOnly' : 'alone';
}

function isOrganizerAlone(who: EventPeople): boolean {
  return who.presence.every((presence) => presence === ORGANIZER);
}
