import type { Attendee, CalendarEvent, EventResponse } from '../insight/calendar/calendarEvent';
import type { Address } from '../insight/domain/units';
import type { GraphEvent, GraphRecipient } from './eventSchema';
import { parseDateTime, type IanaNameOf } from './parseDateTime';

/** The path inside the event that cannot be read, and what belongs there. */
interface Unreadable {
  readonly path: string;
  readonly expected: string;
}

/** Graph's event in our words; addresses in lower case, times as instants. */
export function calendarEventOf(
  event: GraphEvent,
  ianaNameOf: IanaNameOf,
): CalendarEvent | Unreadable {
  const start = parseDateTime(event.start.dateTime, event.start.timeZone, ianaNameOf);
  if (typeof start !== 'number') return unreadable('start', start);
  const end = parseDateTime(event.end.dateTime, event.end.timeZone, ianaNameOf);
  if (typeof end !== 'number') return unreadable('end', end);
  return {
    id: event.id,
    iCalUId: event.iCalUId,
    seriesMasterId: event.seriesMasterId,
    start,
    end,
    isAllDay: event.isAllDay,
    isCancelled: event.isCancelled,
    isOrganizer: event.isOrganizer,
    hideAttendees: event.hideAttendees,
    showAs: event.showAs,
    response: ownResponse(event),
    organizer: addressOf(event.organizer),
    attendees: event.attendees.map(attendeeOf),
  };
}

function unreadable(
  field: 'start' | 'end',
  found: { readonly field: string; readonly expected: string },
): Unreadable {
  return { path: `${field}.${found.field}`, expected: found.expected };
}

function ownResponse(event: GraphEvent): EventResponse {
  const response = event.responseStatus?.response ?? 'none';
  return response === 'none' && event.isOrganizer ? 'organizer' : response;
}

/** An attendee whom Exchange could not resolve has no address; the empty one keeps the seat. */
function attendeeOf(attendee: GraphEvent['attendees'][number]): Attendee {
  return {
    address: addressOf(attendee) ?? '',
    type: attendee.type,
    response: attendee.status?.response ?? 'none',
  };
}

function addressOf(recipient: GraphRecipient | null): Address | null {
  const address = recipient?.emailAddress?.address?.trim().toLowerCase();
  return address ? address : null;
}
