import fc from 'fast-check';
import { layOutMeetings, linkSameWeek } from '../../../src/insight/calendar/meetingColumns';
import type { ReadEvent } from '../../../src/insight/calendar/duplicates';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { ACCEPTED, ORGANIZER } from '../../../src/insight/domain/peopleFilter';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../../src/insight/domain/units';

const INVITED = 2;

interface Drawn {
  readonly start?: number;
  readonly minutes?: number;
  readonly series?: string | null;
  /** Presence by person. */
  readonly people?: Readonly<Record<number, number>>;
  readonly organises?: boolean;
  readonly outside?: number;
}

function meeting(drawn: Drawn): ReadEvent {
  const { start = 0, minutes = 30, series = null, people = { 1: ACCEPTED } } = drawn;
  return {
    eventId: 'e',
    iCalUId: null,
    seriesId: series,
    start: start * MS_PER_MINUTE,
    end: (start + minutes) * MS_PER_MINUTE,
    verdict: 'counted',
    who: {
      organises: drawn.organises ?? true,
      people: Object.keys(people).map(Number),
      presence: Object.values(people),
      declined: [],
      outside: drawn.outside ?? 0,
      unresolved: [],
    },
  };
}

const columns = (...drawn: readonly Drawn[]) => layOutMeetings(drawn.map(meeting), DEFAULT_OPTIONS);

describe('columns of meetings', () => {
  test('lay attendees out one meeting after the other', () => {
    const { count, attendeeStart, attendee, size, outside } = columns(
      { people: { 1: ACCEPTED, 4: ACCEPTED } },
      { start: 60, people: {}, outside: 3 },
      { start: 120, people: { 2: ACCEPTED } },
    );
    expect(count).toBe(3);
    expect([...attendeeStart]).toEqual([0, 2, 2, 3]);
    expect([...attendee]).toEqual([1, 4, 2]);
    // With ego: three, ego alone with customers, two.
    expect([...size]).toEqual([3, 1, 2]);
    expect([...outside]).toEqual([0, 3, 0]);
  });

  test('number series across weeks, and link attendances within a week alone', () => {
    const week = 7 * 24 * 60;
    // Minutes from 1970-01-01 to Monday, 1970-01-05.
    const monday = 4 * 24 * 60;
    const both = { 1: ACCEPTED, 2: ACCEPTED };
    const log = columns(
      { start: monday, series: 'a', people: both },
      { start: monday + week, series: 'b', people: { 3: ACCEPTED } },
      { start: monday + week + 60, series: 'b', people: { 3: ACCEPTED } },
      { start: monday + week + 120, series: 'a', people: { 2: ACCEPTED } },
    );
    expect([...log.attendeeStart]).toEqual([0, 2, 3, 4, 5]);
    expect([...log.attendee]).toEqual([1, 2, 3, 3, 2]);
    expect([...log.series]).toEqual([0, 1, 1, 0]);
    expect(log.seriesCount).toBe(2);
    // The third meeting (attendance 3) follows the second, meeting 1, of its series in that week.
    expect([...log.sameWeek]).toEqual([-1, -1, -1, 1, -1]);
  });

  test('are empty without meetings', () => {
    const { count, attendeeStart, seriesCount } = columns();
    expect([count, [...attendeeStart], seriesCount]).toEqual([0, [0], 0]);
  });

  test('split the time of meetings that overlap', () => {
    // 0–60 and 30–90: 30 alone, 30 shared in half, 30 alone.
    const { minutes } = columns({ minutes: 60 }, { start: 30, minutes: 60 });
    expect([...minutes]).toEqual([45, 45]);
  });

  test('number series in order of appearance and single meetings with -1', () => {
    const { series, seriesCount } = columns(
      { series: 'weekly' },
      { start: 60 },
      { start: 120, series: 'daily' },
      { start: 180, series: 'weekly' },
    );
    expect([...series]).toEqual([0, -1, 1, 0]);
    expect(seriesCount).toBe(2);
  });

  test('number ISO weeks, which begin on Monday', () => {
    // 1970-01-04 was a Sunday of week 0; Monday is the next day.
    const day = MS_PER_DAY / MS_PER_MINUTE;
    expect([...columns({ start: 3 * day }, { start: 4 * day }).week]).toEqual([0, 1]);
  });

  test('link the meetings of a series in one week', () => {
    const { sameWeek } = columns({ series: 's' }, { start: 60, series: 's' }, { start: 120 });
    expect([...sameWeek]).toEqual([-1, 0, -1]);
  });
});

describe('confidence', () => {
  const crowd = (others: number, presence: number) =>
    Object.fromEntries(Array.from({ length: others }, (_, i) => [i + 1, presence]));
  const first = (drawn: Drawn) => columns(drawn).confidence[0];

  test.each([
    ['the organizer of anybody’s meeting', { 1: ORGANIZER }, false, 1],
    ['somebody who accepted ego’s meeting', { 1: ACCEPTED }, true, 1],
    ['somebody who did not answer ego’s meeting', { 1: INVITED }, true, 0.5],
    ['somebody invited to a small meeting of others', { 1: INVITED }, false, 1],
    ['somebody in a meeting of 8 of others', crowd(7, INVITED), false, 1],
    ['somebody in a meeting of 9 of others', crowd(8, ACCEPTED), false, 0.5],
    ['somebody who accepted ego’s meeting of 9', crowd(8, ACCEPTED), true, 1],
    ['the organizer of a meeting of 9', { ...crowd(8, ACCEPTED), 1: ORGANIZER }, false, 1],
  ])('of %s', (_, people, organises, confidence) => {
    expect(first({ people, organises })).toBe(confidence);
  });

  test('is a half or one for everybody', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.nat({ max: 30 }).map(String),
          fc.constantFrom(INVITED, ACCEPTED, ORGANIZER),
        ),
        fc.boolean(),
        (people, organises) => {
          for (const one of columns({ people, organises }).confidence)
            expect([0.5, 1]).toContain(one);
        },
      ),
    );
  });
});

interface Attended {
  readonly week: number;
  readonly series: number;
  readonly people: readonly number[];
}

function links(meetings: readonly Attended[]): number[] {
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
