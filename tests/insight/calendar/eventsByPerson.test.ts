import fc from 'fast-check';
import type { LoggedEvent } from '../../../src/insight/calendar/meetingLog';
import { eventsByPerson } from '../../../src/insight/calendar/attendances';

const eventWith = (people: readonly number[]): LoggedEvent => ({
  eventId: 'event',
  start: 0,
  end: 1,
  verdict: 'declined',
  people,
  declined: [],
  outside: 0,
});

const logWith = (...events: readonly (readonly number[])[]) => ({
  events: events.map(eventWith),
});

describe('eventsByPerson', () => {
  test('lists the events somebody is in, counted or not, in input order', () => {
    // Person 1 is in the first and the third event, person 3 in the third alone.
    const events = eventsByPerson(logWith([0, 1], [], [1, 3]));
    expect([...events.listOf(1)]).toEqual([0, 2]);
    expect([...events.listOf(3)]).toEqual([2]);
  });

  test('has none for people in no event, those after the last one too', () => {
    const events = eventsByPerson(logWith([0, 2]));
    expect([1, 3, 99].map((person) => events.listOf(person).length)).toEqual([0, 0, 0]);
    expect([1, 3, 99].map((person) => events.countOf(person))).toEqual([0, 0, 0]);
  });

  test('has none for anybody in an empty calendar', () => {
    expect(eventsByPerson(logWith()).countOf(0)).toBe(0);
  });

  test('is made once for a log, and anew for another', () => {
    const log = logWith([0]);
    expect(eventsByPerson(log)).toBe(eventsByPerson(log));
    expect(eventsByPerson(logWith([0]))).not.toBe(eventsByPerson(log));
  });

  test('says the same as looking through all events', () => {
    const anyEvents = fc.array(
      fc.uniqueArray(fc.nat({ max: 9 })).map((people) => people.sort((a, b) => a - b)),
    );
    fc.assert(
      fc.property(anyEvents, fc.nat({ max: 11 }), (drawn, person) => {
        const events = eventsByPerson(logWith(...drawn));
        const there = [...drawn.keys()].filter((event) => drawn[event]!.includes(person));
        expect([...events.listOf(person)]).toEqual(there);
        expect(events.countOf(person)).toBe(there.length);
      }),
    );
  });
});
