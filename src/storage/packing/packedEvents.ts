import type {
  Attendee,
  CalendarEvent,
  EventResponse,
  ShowAs,
} from '../../insight/calendar/calendarEvent';
import {
  packDictionary,
  packLists,
  unpackDictionary,
  unpackLists,
  type DictionaryColumn,
} from './packedColumns';

/*
 * Words are stored as their position in these lists. They are part of the stored shape: append to
 * them, never reorder.
 */

export const RESPONSES: readonly EventResponse[] = [
  'none',
  'organizer',
  'tentativelyAccepted',
  'accepted',
  'declined',
  'notResponded',
];

export const SHOW_AS: readonly ShowAs[] = [
  'unknown',
  'free',
  'tentative',
  'busy',
  'oof',
  'workingElsewhere',
];

export const ATTENDEE_TYPES: readonly Attendee['type'][] = ['required', 'optional', 'resource'];

const EVENT_FLAGS = {
  isAllDay: 1,
  isCancelled: 2,
  isOrganizer: 4,
  hideAttendees: 8,
} as const;

function flagsOf(event: CalendarEvent): number {
  return (
    (event.isAllDay ? EVENT_FLAGS.isAllDay : 0) |
    (event.isCancelled ? EVENT_FLAGS.isCancelled : 0) |
    (event.isOrganizer ? EVENT_FLAGS.isOrganizer : 0) |
    (event.hideAttendees ? EVENT_FLAGS.hideAttendees : 0)
  );
}

/** The attendees of many events, laid end to end. */
interface PackedAttendees {
  /** Attendees of event i are those from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly addresses: DictionaryColumn;
  /** Index into `ATTENDEE_TYPES`. */
  readonly types: Uint8Array;
  /** Index into `RESPONSES`. */
  readonly responses: Uint8Array;
}

function packAttendees(rows: readonly (readonly Attendee[])[]): PackedAttendees {
  const { starts, items } = packLists(rows);
  return {
    starts,
    addresses: packDictionary(items.map(({ address }) => address)),
    types: Uint8Array.from(items, ({ type }) => ATTENDEE_TYPES.indexOf(type)),
    responses: Uint8Array.from(items, ({ response }) => RESPONSES.indexOf(response)),
  };
}

function unpackAttendees(packed: PackedAttendees): Attendee[][] {
  const items = unpackDictionary(packed.addresses).map((address, i) => ({
    address: address ?? '',
    type: ATTENDEE_TYPES[packed.types[i] ?? 0] ?? 'required',
    response: RESPONSES[packed.responses[i] ?? 0] ?? 'none',
  }));
  return unpackLists({ starts: packed.starts, items });
}

/** The events of one window as columns. */
export interface PackedEvents {
  readonly ids: readonly string[];
  readonly iCalUIds: readonly (string | null)[];
  readonly seriesMasterIds: DictionaryColumn;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Bits of {@link EVENT_FLAGS}. */
  readonly flags: Uint8Array;
  /** Index into {@link SHOW_AS}. */
  readonly showAs: Uint8Array;
  /** Index into {@link RESPONSES}. */
  readonly responses: Uint8Array;
  readonly organizers: DictionaryColumn;
  readonly attendees: PackedAttendees;
}

export function packEvents(events: readonly CalendarEvent[]): PackedEvents {
  return {
    ids: events.map(({ id }) => id),
    iCalUIds: events.map(({ iCalUId }) => iCalUId),
    seriesMasterIds: packDictionary(events.map(({ seriesMasterId }) => seriesMasterId)),
    starts: Float64Array.from(events, ({ start }) => start),
    ends: Float64Array.from(events, ({ end }) => end),
    flags: Uint8Array.from(events, flagsOf),
    showAs: Uint8Array.from(events, ({ showAs }) => SHOW_AS.indexOf(showAs)),
    responses: Uint8Array.from(events, ({ response }) => RESPONSES.indexOf(response)),
    organizers: packDictionary(events.map(({ organizer }) => organizer)),
    attendees: packAttendees(events.map(({ attendees }) => attendees)),
  };
}

export function unpackEvents(packed: PackedEvents): CalendarEvent[] {
  const series = unpackDictionary(packed.seriesMasterIds);
  const organizers = unpackDictionary(packed.organizers);
  const attendees = unpackAttendees(packed.attendees);
  return packed.ids.map((id, i) => {
    const flags = packed.flags[i] ?? 0;
    return {
      id,
      iCalUId: packed.iCalUIds[i] ?? null,
      seriesMasterId: series[i] ?? null,
      start: packed.starts[i] ?? NaN,
      end: packed.ends[i] ?? NaN,
      isAllDay: (flags & EVENT_FLAGS.isAllDay) !== 0,
      isCancelled: (flags & EVENT_FLAGS.isCancelled) !== 0,
      isOrganizer: (flags & EVENT_FLAGS.isOrganizer) !== 0,
      hideAttendees: (flags & EVENT_FLAGS.hideAttendees) !== 0,
      showAs: SHOW_AS[packed.showAs[i] ?? 0] ?? 'unknown',
      response: RESPONSES[packed.responses[i] ?? 0] ?? 'none',
      organizer: organizers[i] ?? null,
      attendees: attendees[i] ?? [],
    };
  });
}
