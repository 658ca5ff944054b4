import fc from 'fast-check';
import type { ReadEvent } from '../../../../src/insight/calendar/duplicates';
import { blocksOf, joinBlocks } from '../../../../src/insight/calendar/rereading/meetingBlocks';
import { layOutMeetings } from '../../../../src/insight/calendar/meetingColumns';
import { DEFAULT_OPTIONS } from '../../../../src/insight/options';
import { ACCEPTED } from '../../../../src/insight/domain/peopleFilter';
import { MS_PER_MINUTE } from '../../../../src/insight/domain/units';

const HOUR = 60;
const WEEK = 7 * 24 * HOUR;
/** Minutes from 1970-01-01 to Monday, 1970-01-05. */
const MONDAY = 4 * 24 * HOUR;

function meeting(
  start: number,
  minutes: number,
  seriesId: string | null = null,
  people: readonly number[] = [1],
): ReadEvent {
  return {
    eventId: 'e',
    iCalUId: null,
    seriesId,
    start: start * MS_PER_MINUTE,
    end: (start + minutes) * MS_PER_MINUTE,
    verdict: 'counted',
    who: {
      organises: true,
      people,
      presence: people.map(() => ACCEPTED),
      declined: [],
      outside: 0,
      unresolved: [],
    },
  };
}

const sizes = (...meetings: readonly ReadEvent[]) =>
  blocksOf(meetings, DEFAULT_OPTIONS).map((block) => block.meetings.length);

describe('blocks of meetings', () => {
  test('are whole weeks', () => {
    expect(
      sizes(
        meeting(MONDAY, 30),
        meeting(MONDAY + 24 * HOUR, 30),
        meeting(MONDAY + WEEK, 30),
        meeting(MONDAY + 3 * WEEK, 30),
      ),
    ).toEqual([2, 1, 1]);
  });

  test('go on where a meeting runs into the next week, also behind a shorter one', () => {
    const sunday = MONDAY + WEEK - HOUR;
    expect(sizes(meeting(sunday, 90), meeting(sunday + HOUR, 30))).toEqual([2]);
    expect(
      sizes(meeting(sunday, 90), meeting(sunday + 10, 10), meeting(sunday + HOUR, 30)),
    ).toEqual([3]);
    // To the minute at midnight: nothing runs on.
    expect(sizes(meeting(sunday, 60), meeting(sunday + HOUR, 30))).toEqual([1, 1]);
  });

  test('are none without meetings', () => {
    expect(sizes()).toEqual([]);
    expect(joinBlocks([])).toEqual(layOutMeetings([], DEFAULT_OPTIONS));
  });

  test('joined, count positions, attendances and series on', () => {
    const blocks = blocksOf(
      [
        meeting(MONDAY, 30, 'a', [1, 2]),
        meeting(MONDAY + WEEK, 30, 'b', [3]),
        meeting(MONDAY + WEEK + HOUR, 30, 'b', [3]),
        meeting(MONDAY + WEEK + 2 * HOUR, 30, 'a', [2]),
      ],
      DEFAULT_OPTIONS,
    );
    const columns = joinBlocks(blocks);
    expect([...columns.attendeeStart]).toEqual([0, 2, 3, 4, 5]);
    expect([...columns.attendee]).toEqual([1, 2, 3, 3, 2]);
    expect([...columns.series]).toEqual([0, 1, 1, 0]);
    expect(columns.seriesCount).toBe(2);
    // The third meeting (attendance 3) follows the second, meeting 1, of its series in that week.
    expect([...columns.sameWeek]).toEqual([-1, -1, -1, 1, -1]);
  });

  test('are the same objects again for the same meetings', () => {
    const meetings = [meeting(MONDAY, 30), meeting(MONDAY + WEEK, 30)];
    const first = blocksOf(meetings, DEFAULT_OPTIONS);
    const changed = [meetings[0]!, meeting(MONDAY + WEEK, 45)];
    const again = blocksOf(changed, DEFAULT_OPTIONS, first);
    expect(again[0]).toBe(first[0]);
    expect(again[1]!.columns.minutes[0]).toBe(45);
  });

  test('joined, are the columns of all meetings laid out together', () => {
    const drawn = fc.record({
      start: fc.integer({ min: 0, max: 4 * WEEK }),
      minutes: fc.integer({ min: 1, max: 240 }),
      series: fc.constantFrom(null, 'a', 'b'),
      people: fc.subarray([1, 2, 3]),
    });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 40 }), (all) => {
        const meetings = all
          .map((one) => meeting(one.start, one.minutes, one.series, one.people))
          .sort((a, b) => a.start - b.start);
        const joined = joinBlocks(blocksOf(meetings, DEFAULT_OPTIONS));
        expect(joined).toEqual(layOutMeetings(meetings, DEFAULT_OPTIONS));
      }),
    );
  });
});
