import * as fc from 'fast-check';
import { parseEvents } from '../../../src/graph/parse/parseEvents';
import { ianaNameOfWindowsZone } from '../../../src/graph/parse/windowsZones';
import { graphEvent } from '../support/graphEvent';

const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });

describe('parseEvents', () => {
  it('keeps the facts that counting needs and nothing that tells what it was about', () => {
    const { events, privateEvents, malformed } = parseEvents([graphEvent]);
    expect(events).toEqual([
      {
        id: 'e1',
        iCalUId: '040000008200E0',
        seriesMasterId: 's1',
        start: Date.UTC(2026, 5, 1, 10, 38),
        end: Date.UTC(2026, 5, 1, 11, 8, 30, 500),
        isAllDay: false,
        isCancelled: false,
        isOrganizer: true,
        hideAttendees: false,
        showAs: 'busy',
        response: 'organizer',
        organizer: 'ada@contoso.example',
        attendees: [{ address: 'bo@contoso.example', type: 'required', response: 'accepted' }],
      },
    ]);
    expect({ privateEvents, malformed }).toEqual({ privateEvents: 0, malformed: [] });
  });

  it.each(['private', 'personal', 'confidential', 'aWordOfTheFuture'])(
    'counts a %s event and keeps nothing of it, not even that it is malformed',
    (sensitivity) => {
      const reading = parseEvents([
        { ...graphEvent, sensitivity },
        { sensitivity, start: 'broken' },
      ]);
      expect(reading).toEqual({ events: [], privateEvents: 2, malformed: [] });
    },
  );

  it('does not guess at an event that does not say whether it is private', () => {
    const silent = { ...graphEvent, sensitivity: undefined };
    expect(parseEvents([silent, { ...graphEvent, sensitivity: null }])).toEqual({
      events: [],
      privateEvents: 0,
      malformed: [
        { position: 0, path: 'sensitivity', expected: 'string' },
        { position: 1, path: 'sensitivity', expected: 'string' },
      ],
    });
  });

  it('reads an event of which Graph left out everything it may leave out', () => {
    const { id, sensitivity, start, end } = graphEvent;
    expect(parseEvents([{ id, sensitivity, start, end, attendees: null }]).events).toEqual([
      {
        id: 'e1',
        iCalUId: null,
        seriesMasterId: null,
        start: Date.UTC(2026, 5, 1, 10, 38),
        end: Date.UTC(2026, 5, 1, 11, 8, 30, 500),
        isAllDay: false,
        isCancelled: false,
        isOrganizer: false,
        hideAttendees: false,
        showAs: 'unknown',
        response: 'none',
        organizer: null,
        attendees: [],
      },
    ]);
  });

  it('takes ego as organizer where only isOrganizer says so', () => {
    const { events } = parseEvents([{ ...graphEvent, responseStatus: { response: 'none' } }]);
    expect(events[0]?.response).toBe('organizer');
  });

  it('keeps the seat of an attendee without address or answer', () => {
    const attendees = [
      { type: 'optional', emailAddress: { name: 'Unresolved' } },
      { emailAddress: null, status: null },
      {
        type: 'resource',
        status: { response: 'none' },
        emailAddress: { address: ' Room@x.example ' },
      },
    ];
    expect(parseEvents([{ ...graphEvent, attendees }]).events[0]?.attendees).toEqual([
      { address: '', type: 'optional', response: 'none' },
      { address: '', type: 'required', response: 'none' },
      { address: 'room@x.example', type: 'resource', response: 'none' },
    ]);
  });

  it('keeps an all-day event with its midnights', () => {
    const { events } = parseEvents([
      {
        ...graphEvent,
        isAllDay: true,
        start: utc('2026-03-29T00:00:00.0000000'),
        end: utc('2026-03-30T00:00:00.0000000'),
      },
    ]);
    expect(events[0]).toMatchObject({
      isAllDay: true,
      start: Date.UTC(2026, 2, 29),
      end: Date.UTC(2026, 2, 30),
    });
  });

  it('leaves zero-length and reversed events to be judged elsewhere', () => {
    const reading = parseEvents([
      { ...graphEvent, end: graphEvent.start },
      { ...graphEvent, start: graphEvent.end, end: graphEvent.start },
    ]);
    expect(reading.events.map((e) => e.end - e.start)).toEqual([0, -1_830_500]); // 30 min 30.5 s
  });

  it('reports a malformed event by position, path and expectation, and reads the others', () => {
    const reading = parseEvents([
      { ...graphEvent, start: utc('yesterday') },
      { ...graphEvent, end: utc('2026-02-30T10:00:00') },
      { ...graphEvent, start: { dateTime: '2026-06-01T10:00:00', timeZone: 'Mars/Olympus' } },
      { ...graphEvent, start: null },
      { ...graphEvent, attendees: [{ type: 'sponsor' }] },
      { ...graphEvent, showAs: 'asleep' },
      graphEvent,
    ]);
    expect(reading.events).toHaveLength(1);
    const dateTime = 'a date and time like 2026-06-01T10:38:00';
    expect(reading.malformed).toEqual([
      { position: 0, path: 'start.dateTime', expected: dateTime },
      { position: 1, path: 'end.dateTime', expected: dateTime },
      { position: 2, path: 'start.timeZone', expected: 'UTC or a known time zone' },
      { position: 3, path: 'start', expected: 'Object' },
      {
        position: 4,
        path: 'attendees.0.type',
        expected: '("required" | "optional" | "resource")',
      },
      {
        position: 5,
        path: 'showAs',
        expected: '("free" | "tentative" | "busy" | "oof" | "workingElsewhere" | "unknown")',
      },
    ]);
  });

  it('reads Windows zone names where it is given their table', () => {
    const zone = 'W. Europe Standard Time';
    const event = { ...graphEvent, start: { dateTime: '2026-06-01T10:38:00', timeZone: zone } };
    expect(parseEvents([event]).malformed).toHaveLength(1);
    // Berlin is two hours ahead of UTC in June.
    expect(parseEvents([event], ianaNameOfWindowsZone).events[0]?.start).toBe(
      Date.UTC(2026, 5, 1, 8, 38),
    );
  });

  it('accounts for every item, whatever it is', () => {
    const anyItem = fc.oneof(
      fc.anything(),
      fc.constant(graphEvent),
      fc.constant({ ...graphEvent, sensitivity: 'private' }),
    );
    fc.assert(
      fc.property(fc.array(anyItem), (values) => {
        const { events, privateEvents, malformed } = parseEvents(values);
        expect(events.length + privateEvents + malformed.length).toBe(values.length);
      }),
    );
  });
});
