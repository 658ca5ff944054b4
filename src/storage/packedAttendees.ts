import type { Attendee } from '../insight/calendar/calendarEvent';
import { packDictionary, unpackDictionary, type DictionaryColumn } from './dictionary';
import { ATTENDEE_TYPES, RESPONSES } from './eventWords';
import { packLists, unpackLists } from './lists';

/** The attendees of many events, laid end to end. */
export interface PackedAttendees {
  /** Attendees of event i are those from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly addresses: DictionaryColumn;
  /** Index into `ATTENDEE_TYPES`. */
  readonly types: Uint8Array;
  /** Index into `RESPONSES`. */
  readonly responses: Uint8Array;
}

export function packAttendees(rows: readonly (readonly Attendee[])[]): PackedAttendees {
  const { starts, items } = packLists(rows);
  return {
    starts,
    addresses: packDictionary(items.map(({ address }) => address)),
    types: Uint8Array.from(items, ({ type }) => ATTENDEE_TYPES.indexOf(type)),
    responses: Uint8Array.from(items, ({ response }) => RESPONSES.indexOf(response)),
  };
}

export function unpackAttendees(packed: PackedAttendees): Attendee[][] {
  const items = unpackDictionary(packed.addresses).map((address, i) => ({
    address: address ?? '',
    type: ATTENDEE_TYPES[packed.types[i] ?? 0] ?? 'required',
    response: RESPONSES[packed.responses[i] ?? 0] ?? 'none',
  }));
  return unpackLists({ starts: packed.starts, items });
}
