import { occurrencesBetween } from '../../src/sandbox/calendar/calendars';
import type { Meeting } from '../../src/sandbox/company/meeting';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const at = (iso: string): number => Date.parse(iso);

function meeting(values: Partial<Meeting>): Meeting {
  return {
    key: 'm',
    subject: 'Meeting',
    organizer: { address: 'a@x.example', name: 'A' },
    invited: [],
    zone: 'Europe/Berlin',
    firstDay: day('2026-11-02'),
    startMinute: 540,
    minutes: 60,
    repetition: null,
    isAllDay: false,
    isCancelled: false,
    hideAttendees: false,
    sensitivity: 'normal',
    showAs: 'busy',
    location: null,
    isOnline: false,
    body: null,
    transactionId: null,
    ...values,
  };
}

const starts = (one: Meeting, from: string, to: string): string[] =>
  occurrencesBetween([one], at(from), at(to)).map((o) =>
    new Date(o.start).toISOString().slice(0, 16),
  );

describe('occurrences', () => {
  it('of a single meeting are one, where it overlaps the window', () => {
    // 9:00 to 10:00 in Berlin is 8:00 to 9:00 UTC in November.
    expect(starts(meeting({}), '2026-11-02T08:30:00Z', '2026-11-02T12:00:00Z')).toEqual([
      '2026-11-02T08:00',
    ]);
    expect(starts(meeting({}), '2026-11-02T09:00:00Z', '2026-11-02T12:00:00Z')).toEqual([]);
    expect(starts(meeting({}), '2026-11-01T00:00:00Z', '2026-11-02T08:00:00Z')).toEqual([]);
  });

  it('of a daily series leave the weekend out', () => {
    const standUp = meeting({
      minutes: 15,
      repetition: {
        everyWeeks: 1,
        weekdays: [0, 1, 2, 3, 4],
        lastDay: day('2026-11-30'),
        cancelledDays: [],
      },
    });
    expect(starts(standUp, '2026-11-05T00:00:00Z', '2026-11-11T00:00:00Z')).toEqual([
      '2026-11-05T08:00',
      '2026-11-06T08:00',
      '2026-11-09T08:00',
      '2026-11-10T08:00',
    ]);
  });

  it('of a fortnightly series keep to their weeks, from the first day to the last', () => {
    const series = meeting({
      firstDay: day('2026-11-04'),
      repetition: {
        everyWeeks: 2,
        weekdays: [2],
        lastDay: day('2026-12-02'),
        cancelledDays: [day('2026-11-18')],
      },
    });
    const all = occurrencesBetween(
      [series],
      at('2026-01-01T00:00:00Z'),
      at('2027-01-01T00:00:00Z'),
    );
    expect(
      all.map((one) => [new Date(one.start).toISOString().slice(0, 10), one.isCancelled]),
    ).toEqual([
      ['2026-11-04', false],
      ['2026-11-18', true],
      ['2026-12-02', false],
    ]);
  });

  it('of a whole week off begin at midnight UTC, whatever the zone', () => {
    const holiday = meeting({
      isAllDay: true,
      minutes: 5 * 24 * 60,
      zone: 'America/New_York',
      startMinute: 0,
    });
    const [one] = occurrencesBetween(
      [holiday],
      at('2026-11-05T00:00:00Z'),
      at('2026-11-06T00:00:00Z'),
    );
    expect(new Date(one!.start).toISOString()).toBe('2026-11-02T00:00:00.000Z');
    expect(new Date(one!.end).toISOString()).toBe('2026-11-07T00:00:00.000Z');
  });
});
