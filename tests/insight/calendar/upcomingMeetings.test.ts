import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { upcomingMeetings } from '../../../src/insight/calendar/upcomingMeetings';
import { calendarFromText } from '../../fixtures/calendarFromText';
import { AS_OF, SMALL_COMPANY } from '../../fixtures/logFromText';

const company = indexCompany(SMALL_COMPANY, DEFAULT_OPTIONS);
const ahead = (text: string) => upcomingMeetings(company, 0, calendarFromText(text), AS_OF);
const ids = (text: string) => ahead(text).map((meeting) => meeting.eventId);

describe('upcomingMeetings', () => {
  test('tells who will be in a meeting and how many seats are taken', () => {
    expect(
      ahead('2026-07-01 09:00 60 e.go: ana ben- kim@x.example lee@x.example all-sales #blue-room'),
    ).toEqual([
      {
        eventId: 'e0',
        start: Date.UTC(2026, 6, 1, 9),
        end: Date.UTC(2026, 6, 1, 10),
        isOrganizer: true,
        people: [1],
        outside: 2,
        unresolved: 1,
        // ego, ana, kim, lee and the list; ben declined and the room is nobody.
        size: 5,
      },
    ]);
  });

  test('begins now and ends after 60 days, in order of start', () => {
    // 60 days after 30 June 12:00 is 29 August 12:00.
    expect(
      ids(`
        2026-08-29 12:00 30 ego: ana | id=late
        2026-08-29 11:59 30 ego: ana | id=last
        2026-06-30 12:00 30 ego: ana | id=first
        2026-06-30 11:59 30 ego: ana | id=past
      `),
    ).toEqual(['first', 'last']);
  });

  test('includes what ego has not answered, and leaves out what will not take place', () => {
    expect(
      ids(`
        2026-07-01 09:00   30 ana: ego | answer=notResponded showAs=tentative
        2026-07-02 09:00   30 ana: ego | answer=declined
        2026-07-03 09:00   30 ana: ego | cancelled
        2026-07-04 00:00 1440 ana: ego | allDay
        2026-07-05 09:00   30 ana: ego | hidden
        2026-07-06 09:00   30 ego: ana-
        2026-07-07 09:00    0 ego: ana
        2026-07-08 09:00   30 ego: ana | answer=declined
      `),
    ).toEqual(['e0', 'e7']);
  });

  test('knows a meeting once, by its fuller copy, in any order', () => {
    const lines = [
      '2026-07-01 09:00 30 ego: ana | uid=u id=a',
      '2026-07-01 09:00 30 ego: ana ben | uid=u id=b',
    ];
    expect(ids(lines.join('\n'))).toEqual(['b']);
    expect(ids(lines.toReversed().join('\n'))).toEqual(['b']);
  });

  test('chooses between equal copies by organizer, end and id, in any order', () => {
    const lines = [
      '2026-07-01 09:00 30 ana: ego | uid=u id=a',
      '2026-07-01 09:00 30 ego: ana | uid=u id=d',
      '2026-07-01 09:00 45 ego: ana | uid=u id=c',
      '2026-07-01 09:00 45 ego: ana | uid=u id=b',
    ];
    expect(ids(lines.join('\n'))).toEqual(['b']);
    expect(ids(lines.toReversed().join('\n'))).toEqual(['b']);
  });

  test('ignores a time that is no number', () => {
    const [event] = calendarFromText('2026-07-01 09:00 30 ego: ana');
    expect(upcomingMeetings(company, 0, [{ ...event!, start: NaN }], AS_OF)).toEqual([]);
    expect(upcomingMeetings(company, 0, [{ ...event!, end: NaN }], AS_OF)).toEqual([]);
  });
});
