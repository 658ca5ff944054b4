import fc from 'fast-check';
import type { EventVerdict } from '../../../src/insight/calendar/meetingLog';
import { findDuplicates, type ReadEvent } from '../../../src/insight/calendar/duplicates';

function event(change: Partial<ReadEvent> & { readonly with?: readonly number[] } = {}): ReadEvent {
  const { with: people = [1], ...rest } = change;
  return {
    eventId: 'e',
    iCalUId: 'uid',
    seriesId: null,
    start: 0,
    end: 30,
    verdict: 'counted',
    who: {
      organises: true,
      people,
      presence: people.map(() => 3),
      declined: [],
      outside: 0,
      unresolved: [],
    },
    ...rest,
  };
}

const found = (...events: readonly ReadEvent[]) => [...findDuplicates(events)];

describe('copies of a meeting', () => {
  test('share iCalUId and start', () => {
    expect(found(event(), event())).toEqual([0, 1]);
    expect(found(event(), event({ iCalUId: 'other' }))).toEqual([0, 0]);
    expect(found(event(), event({ start: 1 }))).toEqual([0, 0]);
  });

  test('share the id where there is no iCalUId', () => {
    const nameless = { iCalUId: null };
    expect(found(event(nameless), event(nameless))).toEqual([0, 1]);
    expect(found(event(nameless), event({ ...nameless, eventId: 'f' }))).toEqual([0, 0]);
  });

  test('are all marked but one', () => {
    expect(found(event(), event(), event()).filter((mark) => mark === 0)).toHaveLength(1);
  });

  test('at two times of one series are two pairs', () => {
    expect(found(event(), event({ start: 60 }), event(), event({ start: 60 }))).toEqual([
      0, 0, 1, 1,
    ]);
  });

  test('are never malformed or outside the period', () => {
    for (const verdict of ['malformed', 'outsideWindow'] as const) {
      expect(found(event({ verdict }), event({ verdict }))).toEqual([0, 0]);
      expect(found(event({ verdict }), event())).toEqual([0, 0]);
    }
  });

  test('are none in an empty calendar', () => {
    expect(found()).toEqual([]);
  });
});

describe('of two copies stays', () => {
  test.each<[EventVerdict, EventVerdict]>([
    ['counted', 'outsideOnly'],
    ['outsideOnly', 'inSameRoom'],
    ['inSameRoom', 'notMeasurable'],
    ['notMeasurable', 'unanswered'],
    ['unanswered', 'alone'],
    ['alone', 'notBusy'],
    ['notBusy', 'tooShort'],
    ['tooShort', 'tooLong'],
    ['tooLong', 'allDay'],
    ['allDay', 'declined'],
    ['declined', 'cancelled'],
  ])('%s rather than %s', (better, worse) => {
    expect(found(event({ verdict: worse }), event({ verdict: better }))).toEqual([1, 0]);
    expect(found(event({ verdict: better }), event({ verdict: worse }))).toEqual([0, 1]);
  });

  test('the one with more people, then more certain ones, then more from outside', () => {
    const small = event({ with: [1] });
    const large = event({ with: [1, 2] });
    expect(found(small, large)).toEqual([1, 0]);
    const invited = { ...small, who: { ...small.who, presence: [2] } };
    expect(found(invited, small)).toEqual([1, 0]);
    const customers = { ...small, who: { ...small.who, outside: 1 } };
    expect(found(small, customers)).toEqual([1, 0]);
  });

  test('the longer one, then the first by id, then by people', () => {
    expect(found(event(), event({ end: 60 }))).toEqual([1, 0]);
    expect(found(event({ eventId: 'f' }), event({ eventId: 'e' }))).toEqual([1, 0]);
    expect(found(event({ with: [2] }), event({ with: [1] }))).toEqual([1, 0]);
  });

  test('the same meeting in any order of the events', () => {
    const anyEvent = fc
      .record({
        eventId: fc.constantFrom('a', 'b'),
        iCalUId: fc.constantFrom('u', 'v', null),
        start: fc.constantFrom(0, 60),
        end: fc.constantFrom(90, 120),
        verdict: fc.constantFrom<EventVerdict>('counted', 'declined', 'malformed'),
        with: fc.constantFrom([1], [2], [1, 2]),
      })
      .map(event);
    const kept = (events: readonly ReadEvent[]) =>
      events
        .filter((_, position) => findDuplicates(events)[position] === 0)
        .map((one) => JSON.stringify(one))
        .sort();
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), (events) => {
        expect(kept([...events].reverse())).toEqual(kept(events));
      }),
    );
  });
});
