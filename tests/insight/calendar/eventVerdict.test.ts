import fc from 'fast-check';
import type { CalendarEvent } from '../../../src/insight/calendar/calendarEvent';
import { eventVerdict } from '../../../src/insight/calendar/eventVerdict';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../../src/insight/options';
import { ACCEPTED, ORGANIZER, type EventPeople } from '../../../src/insight/domain/peopleFilter';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../../src/insight/domain/units';
import { AS_OF } from '../../fixtures/logFromText';

const START = AS_OF - 10 * MS_PER_DAY;
const PERIOD = { from: AS_OF - 365 * MS_PER_DAY, asOf: AS_OF };

/** An accepted half-hour of ten days ago, which counts. */
const EVENT: CalendarEvent = {
  id: 'e',
  iCalUId: null,
  seriesMasterId: null,
  start: START,
  end: START + 30 * MS_PER_MINUTE,
  isAllDay: false,
  isCancelled: false,
  isOrganizer: false,
  hideAttendees: false,
  showAs: 'busy',
  response: 'accepted',
  organizer: null,
  attendees: [],
};

const withPeople = (count: number): EventPeople => ({
  organises: false,
  people: Array.from({ length: count }, (_, i) => i + 1),
  presence: Array.from({ length: count }, () => ACCEPTED),
  declined: [],
  outside: 0,
  unresolved: [],
});

function verdict(
  event: Partial<CalendarEvent> = {},
  who: Partial<EventPeople> = {},
  options: Partial<InsightOptions> = {},
) {
  const people = { ...withPeople(1), ...who };
  return eventVerdict({ ...EVENT, ...event }, people, { ...DEFAULT_OPTIONS, ...options }, PERIOD);
}

const lasting = (minutes: number) => ({ end: START + minutes * MS_PER_MINUTE });

describe('the verdict by time', () => {
  test.each([
    [{ start: NaN }, 'malformed'],
    [{ end: NaN }, 'malformed'],
    [{ end: Infinity }, 'malformed'],
    [{ end: START - 1 }, 'malformed'],
    [{ start: PERIOD.from - 1 }, 'outsideWindow'],
    [{ start: AS_OF, end: AS_OF + 1 }, 'outsideWindow'],
    [{ start: PERIOD.from, end: PERIOD.from + 30 * MS_PER_MINUTE }, 'counted'],
    [{ start: AS_OF - 1, end: AS_OF + 30 * MS_PER_MINUTE }, 'counted'],
  ])('of %j is %s', (event, expected) => {
    expect(verdict(event)).toBe(expected);
  });

  test.each([
    [0, 'tooShort'],
    [4.9, 'tooShort'],
    [5, 'counted'],
    [240, 'counted'],
    [240.1, 'tooLong'],
  ])('of a meeting of %d minutes is %s', (minutes, expected) => {
    expect(verdict(lasting(minutes))).toBe(expected);
  });

  test('of no time at all is too short, whatever the shortest meeting', () => {
    expect(verdict(lasting(0), {}, { shortestMeeting: 0 })).toBe('tooShort');
    expect(verdict(lasting(0.5), {}, { shortestMeeting: 0 })).toBe('counted');
  });
});

describe("the verdict by ego's answer", () => {
  test.each([
    ['accepted', 'busy', 'counted'],
    ['organizer', 'busy', 'counted'],
    ['accepted', 'tentative', 'notBusy'],
    ['accepted', 'free', 'notBusy'],
    ['accepted', 'oof', 'notBusy'],
    ['accepted', 'workingElsewhere', 'notBusy'],
    ['accepted', 'unknown', 'notBusy'],
    ['none', 'busy', 'unanswered'],
    ['notResponded', 'tentative', 'unanswered'],
    ['tentativelyAccepted', 'tentative', 'unanswered'],
    ['tentativelyAccepted', 'free', 'notBusy'],
    ['declined', 'busy', 'declined'],
    ['declined', 'free', 'declined'],
  ] as const)('%s and shown as %s is %s', (response, showAs, expected) => {
    expect(verdict({ response, showAs })).toBe(expected);
  });

  test('an organizer has answered, even where Graph says otherwise', () => {
    expect(verdict({ response: 'none' }, { organises: true })).toBe('counted');
    expect(verdict({ response: 'declined' }, { organises: true })).toBe('counted');
    expect(verdict({ showAs: 'tentative' }, { organises: true })).toBe('notBusy');
  });

  test('unanswered meetings of up to eight count where that is wanted', () => {
    const ask = (others: number) =>
      verdict({ response: 'none' }, withPeople(others), { countUnanswered: true });
    expect([ask(1), ask(7), ask(8)]).toEqual(['counted', 'counted', 'unanswered']);
  });
});

describe('the verdict by people', () => {
  test.each([
    [0, 0, 'alone'],
    [0, 2, 'outsideOnly'],
    [1, 0, 'counted'],
    [17, 0, 'counted'],
    [18, 0, 'inSameRoom'],
    [18, 5, 'inSameRoom'],
  ])('of %d colleagues and %d from outside is %s', (colleagues, outside, expected) => {
    expect(verdict({}, { ...withPeople(colleagues), outside })).toBe(expected);
  });

  test('cannot be told where attendees are hidden', () => {
    expect(verdict({ hideAttendees: true })).toBe('notMeasurable');
  });

  test('cannot be told where a list is invited and nobody is known beside the organizer', () => {
    const unresolved = ['all@contoso.com'];
    const organizer = { people: [1], presence: [ORGANIZER], unresolved };
    expect(verdict({}, { ...withPeople(0), unresolved })).toBe('notMeasurable');
    expect(verdict({}, organizer)).toBe('notMeasurable');
    expect(verdict({}, { ...organizer, outside: 1 })).toBe('counted');
    expect(verdict({}, { unresolved })).toBe('counted');
    expect(verdict({}, { ...organizer, unresolved: [] })).toBe('counted');
  });
});

describe('the order of the reasons', () => {
  /** Each of these alone would be enough; from one to the next the first is mended. */
  const REASONS: readonly (readonly [Partial<CalendarEvent>, string])[] = [
    [{ start: AS_OF, end: AS_OF + 1000 * MS_PER_MINUTE }, 'outsideWindow'],
    [{ isCancelled: true }, 'cancelled'],
    [{ response: 'declined' }, 'declined'],
    [{ isAllDay: true }, 'allDay'],
    [lasting(1000), 'tooLong'],
    [{ showAs: 'free' }, 'notBusy'],
    [{ hideAttendees: true }, 'notMeasurable'],
  ];

  test.each(REASONS.map(([, expected], at) => [expected, at] as const))(
    '%s comes before those after it',
    (expected, at) => {
      const event = REASONS.slice(at)
        .reverse()
        .reduce((all, [reason]) => ({ ...all, ...reason }), {});
      expect(verdict(event, withPeople(18))).toBe(expected);
    },
  );

  test('an unanswered all-hands is unanswered', () => {
    expect(verdict({ response: 'none' }, withPeople(100))).toBe('unanswered');
  });

  test('never calls an event a duplicate, and counts only what has colleagues in it', () => {
    const anyEvent = fc.record({
      isCancelled: fc.boolean(),
      isAllDay: fc.boolean(),
      hideAttendees: fc.boolean(),
      showAs: fc.constantFrom('busy' as const, 'free' as const, 'tentative' as const),
      response: fc.constantFrom('none' as const, 'accepted' as const, 'declined' as const),
      end: fc.integer({ min: -10, max: 500 }).map((minutes) => START + minutes * MS_PER_MINUTE),
    });
    fc.assert(
      fc.property(anyEvent, fc.nat({ max: 20 }), fc.nat({ max: 2 }), (event, others, outside) => {
        const found = verdict(event, { ...withPeople(others), outside });
        expect(found).not.toBe('duplicate');
        if (found === 'counted') expect(others).toBeGreaterThan(0);
        if (event.isCancelled || event.response === 'declined') expect(found).not.toBe('counted');
      }),
    );
  });
});
