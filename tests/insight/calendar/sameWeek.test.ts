import fc from 'fast-check';
import { linkSameWeek } from '../../../src/insight/calendar/meetingColumns';

interface Drawn {
  readonly week: number;
  readonly series: number;
  readonly people: readonly number[];
}

function links(meetings: readonly Drawn[]): number[] {
  const starts = meetings.map((_, m) =>
    meetings.slice(0, m).reduce((sum, meeting) => sum + meeting.people.length, 0),
  );
  const attendee = Int32Array.from(meetings.flatMap((meeting) => meeting.people));
  return [
    ...linkSameWeek({
      week: Int32Array.from(meetings, (meeting) => meeting.week),
      series: Int32Array.from(meetings, (meeting) => meeting.series),
      attendeeStart: Int32Array.from([...starts, attendee.length]),
      attendee,
    }),
  ];
}

const anyMeetings = fc
  .array(
    fc.record({
      week: fc.nat({ max: 3 }),
      series: fc.integer({ min: -1, max: 1 }),
      people: fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 3 }),
    }),
    { maxLength: 20 },
  )
  .map((meetings) => meetings.sort((a, b) => a.week - b.week));

describe('linkSameWeek', () => {
  test('links each meeting of a series to the one before it in the week', () => {
    const daily = { week: 1, series: 0, people: [7] };
    expect(links([daily, daily, daily])).toEqual([-1, 0, 1]);
  });

  test('begins anew every week', () => {
    const weekly = (week: number) => ({ week, series: 0, people: [7] });
    expect(links([weekly(1), weekly(2), weekly(3)])).toEqual([-1, -1, -1]);
  });

  test('keeps series apart, also where they alternate', () => {
    const of = (series: number) => ({ week: 1, series, people: [7] });
    expect(links([of(0), of(1), of(0), of(1)])).toEqual([-1, -1, 0, 1]);
  });

  test('never links single meetings', () => {
    const single = { week: 1, series: -1, people: [7] };
    expect(links([single, single])).toEqual([-1, -1]);
  });

  test('links person by person, over meetings that somebody missed', () => {
    // 7 and 8, then 8 alone, then both: 7 goes back to the first, 8 to the second.
    const of = (...people: number[]) => ({ week: 1, series: 0, people });
    expect(links([of(7, 8), of(8), of(7, 8)])).toEqual([-1, -1, 0, 0, 1]);
  });

  test('leaves as many without a link as there are persons, series and weeks', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const keys = meetings.flatMap(({ week, series, people }, m) =>
          people.map((person) =>
            series < 0 ? `single ${m} ${person}` : `${week} ${series} ${person}`,
          ),
        );
        const first = links(meetings).filter((link) => link < 0).length;
        expect(first).toBe(new Set(keys).size);
      }),
    );
  });

  test('always links back, to the same series, week and person', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const found = links(meetings);
        let a = 0;
        meetings.forEach(({ week, series, people }, m) => {
          for (const person of people) {
            const link = found[a++]!;
            if (link < 0) continue;
            expect(link).toBeLessThan(m);
            expect(meetings[link]).toMatchObject({ week, series });
            expect(meetings[link]!.people).toContain(person);
          }
        });
      }),
    );
  });
});
