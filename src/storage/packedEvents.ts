import type { CalendarEvent } from '../insight/calendar/calendarEvent';
import { packDictionary, unpackDictionary, type DictionaryColumn } from './dictionary';
import { EVENT_FLAGS, flagsOf, RESPONSES, SHOW_AS } from './eventWords';
import { packAttendees, unpackAttendees, type PackedAttendees } from './packedAttendees';

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
