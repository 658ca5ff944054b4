import fc from 'fast-check';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { logMeetings } from '../../../src/insight/calendar/logMeetings';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import type { CalendarEvent } from '../../../src/insight/calendar/calendarEvent';
import { calendarFromText } from '../../fixtures/calendarFromText';
import {
  AS_OF,
  companyWith,
  describeLog,
  logFromText,
  membersText,
  SMALL_COMPANY,
} from '../../fixtures/logFromText';

const described = (...drawn: Parameters<typeof logFromText>) => describeLog(logFromText(...drawn));
const verdicts = (...drawn: Parameters<typeof logFromText>) =>
  logFromText(...drawn).log.events.map((event) => event.verdict);

describe('who is in a meeting', () => {
  test('ego under any of their addresses is not a colleague', () => {
    expect(
      described('2026-06-01 09:00 30 ana: ego+ e.go+ ego@contoso.onmicrosoft.com ben'),
    ).toEqual(['30 min: ana×1, ben×1']);
  });

  test('ego organises under an alias, so the answers of the others are reliable', () => {
    expect(described('2026-06-01 09:00 30 e.go: ana+ ben')).toEqual(['30 min: ana×1, ben×0.5']);
  });

  test('addresses are compared without case', () => {
    expect(described('2026-06-01 09:00 30 EGO@Contoso.com: ANA@CONTOSO.COM+')).toEqual([
      '30 min: ana×1',
    ]);
  });

  test('the organizer counts when missing from the attendees', () => {
    expect(described('2026-06-01 09:00 30 ana: ego+')).toEqual(['30 min: ana×1']);
  });

  test('the organizer counts once when listed twice, and even as declined', () => {
    expect(described('2026-06-01 09:00 30 ana: ana ego+ ana-')).toEqual(['30 min: ana×1']);
  });

  test('the attendees count where no organizer is named', () => {
    expect(described('2026-06-01 09:00 30 -: ego+ ana')).toEqual(['30 min: ana×1']);
  });

  test('an attendee listed twice counts once, with the better answer', () => {
    expect(described('2026-06-01 09:00 30 ego: ana- ana+ ben ben')).toEqual([
      '30 min: ana×1, ben×0.5',
    ]);
  });

  test('rooms and equipment are nobody', () => {
    expect(described('2026-06-01 09:00 30 ego: #blue-room+ #beamer ana+')).toEqual([
      '30 min: ana×1',
    ]);
    expect(verdicts('2026-06-01 09:00 30 ego: #blue-room+')).toEqual(['alone']);
  });

  test('guests and people of other domains are outside, once each', () => {
    expect(
      described('2026-06-01 09:00 30 ego: ana+ gus@customer.example+ kim@x.example kim@x.example'),
    ).toEqual(['30 min: ana×1, 2 outside']);
  });

  test('a guest who is not in the directory but marked #EXT# is outside', () => {
    expect(described('2026-06-01 09:00 30 ego: kim_x.example#EXT#@contoso.com ana+')).toEqual([
      '30 min: ana×1, 1 outside',
    ]);
  });

  test('disabled accounts and distribution lists are nobody beside real people', () => {
    const drawn = logFromText('2026-06-01 09:00 30 ego: ana+ dan+ all-sales all-sales');
    expect(describeLog(drawn)).toEqual(['30 min: ana×1']);
    expect(drawn.log.size[0]).toBe(2);
    // dan (disabled) and all-sales.
    expect(drawn.log.unresolvedAddresses).toBe(2);
  });

  test('those who declined did not meet, inside or outside', () => {
    const drawn = logFromText('2026-06-01 09:00 30 ego: ana+ ben- kim@x.example-');
    expect(describeLog(drawn)).toEqual(['30 min: ana×1']);
    expect(drawn.log.events[0]).toMatchObject({ people: [1], declined: [2], outside: 0 });
  });

  test('a meeting that every other person declined was spent alone', () => {
    expect(verdicts('2026-06-01 09:00 30 ego: ana- ben-')).toEqual(['alone']);
  });
});

describe('how sure a contact is', () => {
  test('on a meeting of ego only those who accepted are certain, whatever its size', () => {
    expect(described('2026-06-01 09:00 30 ego: ana+ ben? cleo')).toEqual([
      '30 min: ana×1, ben×0.5, cleo×0.5',
    ]);
    const { log } = logFromText(
      `2026-06-01 09:00 30 ego: ${membersText(12, '+')}`,
      companyWith(12),
    );
    expect([...log.confidence]).toEqual(Array<number>(12).fill(1));
  });

  test("on others' meetings of 8 everybody is certain", () => {
    // ana, m1 … m6 and ego are 8.
    const { log } = logFromText(`2026-06-01 09:00 30 ana: ego ${membersText(6)}`, companyWith(6));
    expect(log.size[0]).toBe(8);
    expect([...log.confidence]).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  test("on others' meetings of 9 only the organizer is certain", () => {
    const { log } = logFromText(
      `2026-06-01 09:00 30 ana: ego ${membersText(7, '+')}`,
      companyWith(7),
    );
    expect(log.size[0]).toBe(9);
    expect([...log.confidence]).toEqual([1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
  });
});

describe('which meetings count', () => {
  test('18 people make ties, 19 are only in the same room', () => {
    const people = companyWith(18);
    const drawn = (others: number) =>
      verdicts(`2026-06-01 09:00 30 ego: ${membersText(others, '+')}`, people);
    expect([drawn(17), drawn(18)]).toEqual([['counted'], ['inSameRoom']]);
  });

  test('an all-hands of 300 keeps its people and makes no meeting', () => {
    const { log } = logFromText(`2026-06-01 09:00 60 ana: ${membersText(300)}`, companyWith(300));
    expect(log.count).toBe(0);
    expect(log.events[0]!.people.length).toBe(301);
  });

  test('lengths from 5 minutes to 4 hours count', () => {
    expect(
      verdicts(`
        2026-06-01 09:00   0 ego: ana+
        2026-06-02 09:00   4 ego: ana+
        2026-06-03 09:00   5 ego: ana+
        2026-06-04 09:00 240 ego: ana+
        2026-06-05 09:00 241 ego: ana+
      `),
    ).toEqual(['tooShort', 'tooShort', 'counted', 'counted', 'tooLong']);
  });

  test('an end before the start and a time that is no number are malformed', () => {
    const [event] = calendarFromText('2026-06-01 09:00 -30 ego: ana+');
    const company = indexCompany(SMALL_COMPANY, DEFAULT_OPTIONS);
    const events = [
      event!,
      { ...event!, start: NaN },
      { ...event!, start: event!.end, end: NaN },
      { ...event!, end: Infinity },
    ];
    const log = logMeetings(company, 0, events, DEFAULT_OPTIONS, AS_OF);
    expect(log.events.map((event) => event.verdict)).toEqual(Array(4).fill('malformed'));
    expect(log.count).toBe(0);
  });

  test('a length of nothing counts never, even if the shortest meeting is 0 minutes', () => {
    expect(verdicts('2026-06-01 09:00 0 ego: ana+', SMALL_COMPANY, { shortestMeeting: 0 })).toEqual(
      ['tooShort'],
    );
  });

  test('cancelled, declined, all-day and free time do not count', () => {
    expect(
      verdicts(`
        2026-06-01 09:00   30 ana: ego | cancelled
        2026-06-02 09:00   30 ana: ego | answer=declined
        2026-06-03 00:00 1440 ana: ego | allDay
        2026-06-04 09:00   30 ana: ego | showAs=free
        2026-06-05 09:00   30 ana: ego | showAs=oof
        2026-06-06 09:00   30 ego: ana+ | showAs=tentative
      `),
    ).toEqual(['cancelled', 'declined', 'allDay', 'notBusy', 'notBusy', 'notBusy']);
  });

  test('an all-day event over a time-zone change is still all-day', () => {
    // 25 October 2026 has 25 hours in Berlin, 29 March 23; read in UTC they are no whole days.
    expect(
      verdicts(`
        2026-03-28 23:00 1380 ana: ego | allDay
        2025-10-25 22:00 1500 ana: ego | allDay
        2026-03-29 22:00  120 ana: ego | allDay
      `),
    ).toEqual(['allDay', 'allDay', 'allDay']);
  });

  test('a meeting of ego counts whatever the answer beside it says', () => {
    expect(verdicts('2026-06-01 09:00 30 ego: ana+ | answer=none')).toEqual(['counted']);
    expect(verdicts('2026-06-01 09:00 30 e.go: ana+ | answer=notResponded')).toEqual(['counted']);
    expect(verdicts('2026-06-01 09:00 30 ana: ben | answer=organizer')).toEqual(['counted']);
  });

  test('hidden attendees cannot be measured, nor lists without resolved people', () => {
    expect(
      verdicts(`
        2026-06-01 09:00 30 ana: ego+ | hidden
        2026-06-02 09:00 30 ego: all-sales
        2026-06-03 09:00 30 ana: all-sales
        2026-06-04 09:00 30 ana: all-sales ben-
        2026-06-05 09:00 30 ana: all-sales ben
        2026-06-06 09:00 30 ego: /o=exchange/cn=list
        2026-06-07 09:00 30 ego: dan+
      `),
    ).toEqual([
      ...Array<string>(4).fill('notMeasurable'),
      'counted',
      'notMeasurable',
      'notMeasurable',
    ]);
  });

  test('a list that declined hides nobody', () => {
    expect(verdicts('2026-06-01 09:00 30 ana: ego+ all-sales-')).toEqual(['counted']);
  });

  test('customers only: in the log for external hours, without people', () => {
    const drawn = logFromText('2026-06-01 09:00 30 kim@x.example: ego+ lee@x.example all-sales');
    expect(drawn.log.events[0]!.verdict).toBe('outsideOnly');
    expect(describeLog(drawn)).toEqual(['30 min: 2 outside']);
    expect(drawn.log.size[0]).toBe(1);
  });
});

describe('meetings that ego left unanswered', () => {
  const text = `
    2026-06-01 09:00 30 ana: ego ${membersText(6)} | answer=notResponded showAs=tentative
    2026-06-02 09:00 30 ana: ego ${membersText(7)} | answer=none
    2026-06-03 09:00 30 ana: ego | answer=tentativelyAccepted
    2026-06-04 09:00 30 ana: ego | answer=none showAs=free
  `;

  test('are counted apart, whatever their size', () => {
    expect(verdicts(text, companyWith(7))).toEqual([
      'unanswered',
      'unanswered',
      'unanswered',
      'notBusy',
    ]);
  });

  test('count up to 8 people where ego wants it', () => {
    // The first has 8 people (ana, m1 … m6, ego), the second 9.
    expect(verdicts(text, companyWith(7), { countUnanswered: true })).toEqual([
      'counted',
      'unanswered',
      'counted',
      'notBusy',
    ]);
  });
});

describe('the time that is looked at', () => {
  test('is the 365 days before the moment of the analysis', () => {
    expect(
      verdicts(`
        2025-06-30 11:59 30 ego: ana+
        2025-06-30 12:00 30 ego: ana+
        2026-06-30 11:59 30 ego: ana+
        2026-06-30 12:00 30 ego: ana+
      `),
    ).toEqual(['outsideWindow', 'counted', 'counted', 'outsideWindow']);
  });

  test('overlapping meetings share their clock time', () => {
    // 14:00–15:00 and 14:30–15:30: 45 minutes each; the declined one takes nothing.
    expect(
      described(`
        2026-06-01 14:30 60 ego: ben+
        2026-06-01 14:00 60 ego: ana+
        2026-06-01 14:00 60 cleo: ego | answer=declined
      `),
    ).toEqual(['45 min: ana×1', '45 min: ben×1']);
  });

  test('a call with customers takes its part of overlapping time', () => {
    expect(
      described(`
        2026-06-01 14:00 60 ego: ana+
        2026-06-01 14:00 60 ego: kim@x.example+
      `),
    ).toEqual(['30 min: ana×1', '30 min: 1 outside']);
  });
});

describe('copies of one meeting', () => {
  test('same iCalUId and start are one meeting, whichever order they come in', () => {
    const lines = [
      '2026-06-01 09:00 30 ego: ana+ | id=a uid=u',
      '2026-06-01 09:00 30 ana: ego+ | id=b uid=u',
    ];
    for (const order of [lines, lines.toReversed()]) {
      const drawn = logFromText(order.join('\n'));
      expect(describeLog(drawn)).toEqual(['30 min: ana×1']);
      expect(drawn.log.events.map((event) => event.verdict).toSorted()).toEqual([
        'counted',
        'duplicate',
      ]);
    }
  });

  test('the copy that counts is kept', () => {
    expect(
      verdicts(`
        2026-06-01 09:00 30 ana: ego+ | uid=u answer=declined
        2026-06-01 09:00 30 ana: ego+ | uid=u
        2026-06-01 09:00 30 ana: ego+ | uid=u cancelled
      `),
    ).toEqual(['duplicate', 'counted', 'duplicate']);
  });

  test('the copy with more people is kept', () => {
    expect(
      described(`
        2026-06-01 09:00 30 ana: ego+ | uid=u
        2026-06-01 09:00 30 ana: ego+ ben | uid=u
      `),
    ).toEqual(['30 min: ana×1, ben×1']);
  });

  test('occurrences of a series share the iCalUId in some exports, and are not copies', () => {
    expect(
      verdicts(`
        2026-06-01 09:00 30 ana: ego+ | uid=u
        2026-06-02 09:00 30 ana: ego+ | uid=u
      `),
    ).toEqual(['counted', 'counted']);
  });

  test('an event read twice at the border of two pages is one', () => {
    expect(
      verdicts(`
        2026-06-01 09:00 30 ana: ego+ | id=same
        2026-06-01 09:00 30 ana: ego+ | id=same
      `),
    ).toEqual(['counted', 'duplicate']);
  });
});

describe('the columns', () => {
  test('are in order of start, with series numbered and the event beside', () => {
    const { log } = logFromText(`
      2026-06-10 09:00 30 ana: ego+ | series=late
      2026-06-09 09:00 30 ana: ego+
      2026-06-08 09:00 30 ana: ego+ | showAs=free
      2026-06-01 09:00 30 ana: ego+ | series=early
      2026-06-03 09:00 30 ana: ego+ ben | series=late
    `);
    expect([...log.event]).toEqual([3, 4, 1, 0]);
    expect([...log.series]).toEqual([0, 1, -1, 1]);
    expect(log.seriesCount).toBe(2);
    expect([...log.attendeeStart]).toEqual([0, 1, 3, 4, 5]);
    // 1 and 3 June are one ISO week, 9 and 10 June the next.
    expect(log.week[1]! - log.week[0]!).toBe(0);
    expect(log.week[3]! - log.week[0]!).toBe(1);
  });

  test('a daily stand-up links each day to the one before, per person and week', () => {
    // Monday to Wednesday and the next Monday; ben misses Tuesday.
    const { log } = logFromText(`
      2026-06-01 09:00 15 ana: ego+ ben | series=daily
      2026-06-02 09:00 15 ana: ego+     | series=daily
      2026-06-02 16:00 15 ana: ego+     | series=other
      2026-06-03 09:00 15 ana: ego+ ben | series=daily
      2026-06-08 09:00 15 ana: ego+ ben | series=daily
    `);
    expect([...log.sameWeek]).toEqual([-1, -1, 0, -1, 1, 0, -1, -1]);
  });

  test('do not depend on the order of the events', () => {
    const day = fc.integer({ min: 1, max: 6 });
    const slot = fc.integer({ min: 0, max: 4 });
    const line = fc.tuple(
      day,
      slot,
      fc.constantFrom(15, 30, 60),
      fc.constantFrom('ego: ana+', 'ana: ego+ ben', 'ben: ana- cleo', 'ego: kim@x.example'),
      fc.constantFrom('', 'series=s', 'series=t', 'uid=u', 'uid=v answer=none'),
    );
    const company = indexCompany(SMALL_COMPANY, DEFAULT_OPTIONS);
    const columns = (events: readonly CalendarEvent[]) => {
      const log = logMeetings(company, 0, events, DEFAULT_OPTIONS, AS_OF);
      const { event, events: logged, ...rest } = log;
      return { ...rest, ids: [...event].map((position) => logged[position]!.eventId) };
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.nat()), { maxLength: 14 }), (drawn) => {
        const text = drawn.map(
          ([[d, s, minutes, who, words]]) => `2026-06-0${d} 1${s}:00 ${minutes} ${who} | ${words}`,
        );
        const events = calendarFromText(text.join('\n'));
        const shuffled = events
          .map((event, i) => ({ event, key: drawn[i]![1] }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        expect(columns(shuffled)).toEqual(columns(events));
      }),
    );
  });
});
