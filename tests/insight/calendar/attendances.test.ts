import fc from 'fast-check';
import {
  attendancesByPerson,
  firstOf,
  eventsByPerson,
} from '../../../src/insight/calendar/attendances';
import type { LoggedEvent } from '../../../src/insight/calendar/meetingLog';

/** A log of meetings with these people; confidence 0.5 for the first of each, a link to the meeting before. */
function logOf(meetings: readonly (readonly number[])[]) {
  const attendeeStart = new Int32Array(meetings.length + 1);
  meetings.forEach((people, m) => {
    attendeeStart[m + 1] = attendeeStart[m]! + people.length;
  });
  return {
    count: meetings.length,
    attendeeStart,
    attendee: Int32Array.from(meetings.flat()),
    confidence: Float32Array.from(
      meetings.flatMap((people) => people.map((_, i) => (i ? 1 : 0.5))),
    ),
    sameWeek: Int32Array.from(meetings.flatMap((people, m) => people.map(() => m - 1))),
  };
}

describe('attendances by person', () => {
  test('put what is known of each person together, in order of start', () => {
    const rows = attendancesByPerson(logOf([[2, 5], [5], [2, 9]]));
    expect([...rows.people]).toEqual([2, 5, 9]);
    expect([...rows.first]).toEqual([0, 2, 4, 5]);
    // Person 2 is in meetings 0 and 2, person 5 in 0 and 1, person 9 in 2.
    expect([...rows.meeting]).toEqual([0, 2, 0, 1, 2]);
    expect([...rows.confidence]).toEqual([0.5, 0.5, 1, 0.5, 1]);
    expect([...rows.sameWeek]).toEqual([-1, 1, -1, 0, 1]);
  });

  test('are of nobody where there is no meeting, or nobody in it', () => {
    expect([...attendancesByPerson(logOf([])).people]).toEqual([]);
    expect([...attendancesByPerson(logOf([[], []])).first]).toEqual([0]);
  });

  test('are made once for a log, and anew for another', () => {
    const log = logOf([[1]]);
    expect(attendancesByPerson(log)).toBe(attendancesByPerson(log));
    expect(attendancesByPerson(logOf([[1]]))).not.toBe(attendancesByPerson(log));
  });

  test('tell the first attendance of a row from a meeting on', () => {
    const rows = attendancesByPerson(logOf([[1], [1, 4], [4], [4], [], [1]]));
    // Person 1 (row 0) is in meetings 0, 1, 5 at positions 0 to 2; person 4 (row 1) in 1, 2, 3 from 3 on.
    expect([0, 1, 2, 5, 6].map((meeting) => firstOf(rows, 0, meeting))).toEqual([0, 1, 2, 2, 3]);
    expect([0, 1, 2, 5].map((meeting) => firstOf(rows, 1, meeting))).toEqual([3, 3, 4, 6]);
  });

  test('are the attendances of the log, neither more nor fewer (law)', () => {
    const meetings = fc.array(fc.uniqueArray(fc.nat(12), { maxLength: 6 }), { maxLength: 20 });
    fc.assert(
      fc.property(meetings, (drawn) => {
        const rows = attendancesByPerson(logOf(drawn));
        const found = [...rows.people].flatMap((person, row) =>
          [...rows.meeting.subarray(rows.first[row], rows.first[row + 1])].map((m) => [m, person]),
        );
        const expected = drawn.flatMap((people, m) => people.map((person) => [m, person]));
        const inOrder = (a: number[], b: number[]) => a[0]! - b[0]! || a[1]! - b[1]!;
        expect(found.sort(inOrder)).toEqual(expected.sort(inOrder));
      }),
    );
  });
});

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
