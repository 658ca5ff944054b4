import * as v from 'valibot';
import type { Attendee, CalendarEvent, EventResponse } from '../../insight/calendar/calendarEvent';
import type { Address } from '../../insight/domain/units';
import type { EventsReading, MalformedItem } from '../read/reading';
import { malformedItem, objectId } from './expectedShape';
import { parseDateTime, type IanaNameOf } from './parseDateTime';

const response = v.nullish(
  v.picklist(['none', 'organizer', 'tentativelyAccepted', 'accepted', 'declined', 'notResponded']),
  'none',
);

const dateTimeTimeZone = v.object({ dateTime: v.string(), timeZone: v.string() });

const recipient = v.object({
  emailAddress: v.nullish(v.object({ address: v.nullish(v.string(), null) }), null),
});

const attendee = v.object({
  ...recipient.entries,
  type: v.nullish(v.picklist(['required', 'optional', 'resource']), 'required'),
  status: v.nullish(v.object({ response }), null),
});

const flag = v.nullish(v.boolean(), false);

/**
 * The part of a Graph `event` that counting needs. There is no subject, body or place in it, so
 * none can get further than this. What Graph may leave out or give as null has a default.
 */
const eventSchema = v.object({
  id: objectId,
  iCalUId: v.nullish(v.string(), null),
  seriesMasterId: v.nullish(v.string(), null),
  start: dateTimeTimeZone,
  end: dateTimeTimeZone,
  isAllDay: flag,
  isCancelled: flag,
  isOrganizer: flag,
  hideAttendees: flag,
  showAs: v.nullish(
    v.picklist(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']),
    'unknown',
  ),
  responseStatus: v.nullish(v.object({ response }), null),
  organizer: v.nullish(recipient, null),
  attendees: v.nullish(v.array(attendee), []),
});

type GraphEvent = v.InferOutput<typeof eventSchema>;
type GraphRecipient = v.InferOutput<typeof recipient>;

/** The path inside the event that cannot be read, and what belongs there. */
interface Unreadable {
  readonly path: string;
  readonly expected: string;
}

/** Graph's event in our words; addresses in lower case, times as instants. */
function calendarEventOf(event: GraphEvent, ianaNameOf: IanaNameOf): CalendarEvent | Unreadable {
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

/** Whether an event may be read at all, decided before anything else of it but its start is looked at. */
type Sensitivity = 'normal' | 'private' | 'unknown';

/**
 * Only the word `normal` lets an event in. Personal, private, confidential and any word that Graph
 * may add later count as private; an event that does not say is not guessed at.
 */
function sensitivityOf(value: unknown): Sensitivity {
  if (typeof value !== 'object' || value === null || !('sensitivity' in value)) return 'unknown';
  if (typeof value.sensitivity !== 'string') return 'unknown';
  return value.sensitivity === 'normal' ? 'normal' : 'private';
}

const NO_OTHER_NAMES: IanaNameOf = () => null;

/**
 * Reads Graph `event` objects of a `calendarView`.
 *
 * Private, personal and confidential events are counted and dropped before anything else of them
 * is read. Items of another shape, without `sensitivity`, or with a date or zone that cannot be
 * read are left out and reported by position. Zero-length events and ends before starts are well
 * formed; whether they count is not decided here.
 *
 * @param ianaNameOf Translates other zone names; an export may carry Windows names, see
 * `ianaNameOfWindowsZone`. The page asks Graph for UTC and needs none.
 */
export function parseEvents(
  values: readonly unknown[],
  ianaNameOf: IanaNameOf = NO_OTHER_NAMES,
): EventsReading {
  const events: CalendarEvent[] = [];
  const malformed: MalformedItem[] = [];
  let privateEvents = 0;
  values.forEach((value, position) => {
    if (sensitivityOf(value) === 'private') {
      privateEvents += 1;
      return;
    }
    const event = parseEvent(value, position, ianaNameOf);
    if ('expected' in event) malformed.push(event);
    else events.push(event);
  });
  return { events, privateEvents, malformed };
}

function parseEvent(
  value: unknown,
  position: number,
  ianaNameOf: IanaNameOf,
): CalendarEvent | MalformedItem {
  const result = v.safeParse(eventSchema, value, { abortEarly: true });
  if (!result.success) return malformedItem(position, result.issues);
  if (sensitivityOf(value) === 'unknown') {
    return { position, path: 'sensitivity', expected: 'string' };
  }
  const event = calendarEventOf(result.output, ianaNameOf);
  return 'expected' in event ? { position, ...event } : event;
}
