import fc from 'fast-check';
import { analyze } from '../../src/insight/analyze';
import type { CalendarEvent } from '../../src/insight/calendar/calendarEvent';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../src/insight/domain/units';
import { officeInput } from '../fixtures/analysisFromText';
import { calendarFromText } from '../fixtures/calendarFromText';
import { AS_OF } from '../fixtures/logFromText';

const input = officeInput('');

/** Monday to Wednesday of one week, and Monday of the next. */
const EVENTS = calendarFromText(`
  2026-06-01 09:00 60 ego: ana+ ben+
  2026-06-02 09:00 60 ego: ana+
  2026-06-03 09:00 30 ego: mia+ noa?
  2026-06-08 09:00 30 ana: ego+
`);

const verdictsOf = (analysis: ReturnType<typeof analyze>) =>
  analysis.log.events.map(({ verdict }) => verdict);

describe('analysing again', () => {
  test('tells the cancelled event from those that stay', () => {
    const earlier = analyze({ ...input, events: EVENTS });
    const events = EVENTS.with(1, { ...EVENTS[1]!, isCancelled: true });
    const again = analyze({ ...input, events, earlier });
    expect(verdictsOf(again)).toEqual(['counted', 'cancelled', 'counted', 'counted']);
    expect(again.log.count).toBe(3);
  });

  test('looks again at nobody in the events that stay', () => {
    const { events, opened } = counted(EVENTS);
    const earlier = analyze({ ...input, events });
    opened.length = 0;
    analyze({ ...input, events: events.with(1, EVENTS[1]!), earlier });
    expect(opened).toEqual([]);
  });

  test('notices that a later moment takes in what lay ahead and leaves out what is too old', () => {
    const monday = Date.UTC(2026, 5, 1);
    const earlier = analyze({ ...input, events: EVENTS, asOf: monday });
    expect(earlier.log.count).toBe(0);
    const countAt = (asOf: number) =>
      analyze({ ...input, events: EVENTS, asOf, earlier }).log.count;
    // 1 to 3 June have been; a year after 1 June 12:00 only 2, 3 and 8 June are still looked at.
    expect(countAt(Date.UTC(2026, 5, 4))).toBe(3);
    expect(countAt(Date.UTC(2026, 5, 1, 12) + input.options.historyDays * MS_PER_DAY)).toBe(3);
  });

  test('finds the other copy when the one that counted is cancelled', () => {
    const [event] = calendarFromText('2026-06-01 09:00 60 ego: ana+ ben+');
    const copies = [
      { ...event!, id: 'a', iCalUId: 'u' },
      { ...event!, id: 'b', iCalUId: 'u' },
    ];
    const earlier = analyze({ ...input, events: copies });
    expect(verdictsOf(earlier)).toEqual(['counted', 'duplicate']);
    const events = copies.with(0, { ...copies[0]!, isCancelled: true });
    // Of two copies the one that counts stands for the meeting.
    expect(verdictsOf(analyze({ ...input, events, earlier }))).toEqual(['duplicate', 'counted']);
    const without = analyze({ ...input, events: copies.slice(1), earlier });
    expect(verdictsOf(without)).toEqual(['counted']);
  });
});

/** The same events, with the id of each noted whenever its attendees are looked at. */
function counted(all: readonly CalendarEvent[]) {
  const opened: string[] = [];
  const events = all.map(({ attendees, ...event }): CalendarEvent => ({
    ...event,
    get attendees() {
      opened.push(event.id);
      return attendees;
    },
  }));
  return { events, opened };
}

const names = ['ana', 'ben', 'mia', 'lou', 'kim@x.example', 'all-sales'];
const drawnEvent = fc.record({
  uid: fc.option(fc.constantFrom('u1', 'u2', 'u3'), { nil: null }),
  series: fc.option(fc.constantFrom('s1', 's2'), { nil: null }),
  // Quarters of an hour over a fortnight, a year ago or ahead: overlaps and week borders are common.
  start: fc.oneof(
    fc.integer({ min: -14 * 96, max: 96 }),
    fc.integer({ min: -370 * 96, max: -360 * 96 }),
  ),
  quarters: fc.integer({ min: 0, max: 18 }),
  isCancelled: fc.boolean(),
  attendees: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
});
const drawnStep = fc.record({
  kind: fc.constantFrom('add', 'change', 'remove', 'cancel', 'later', 'sameAgain'),
  at: fc.nat({ max: 1000 }),
  event: drawnEvent,
});
type Drawn = typeof drawnEvent extends fc.Arbitrary<infer T> ? T : never;
type Step = typeof drawnStep extends fc.Arbitrary<infer T> ? T : never;

const [TEMPLATE] = calendarFromText('2026-06-01 09:00 60 ego: ana+');

function eventOf(drawn: Drawn, id: string): CalendarEvent {
  const start = AS_OF + drawn.start * 15 * MS_PER_MINUTE;
  return {
    ...TEMPLATE!,
    id,
    iCalUId: drawn.uid,
    seriesMasterId: drawn.series,
    start,
    end: start + drawn.quarters * 15 * MS_PER_MINUTE,
    isCancelled: drawn.isCancelled && drawn.quarters % 2 === 0,
    attendees: drawn.attendees.map((name) => ({
      address: name.includes('@') ? name : `${name}@contoso.com`,
      type: 'required',
      response: 'accepted',
    })),
  };
}

function take(events: readonly CalendarEvent[], step: Step, id: string): readonly CalendarEvent[] {
  const at = step.at % (events.length + 1);
  const there = events[at];
  if (step.kind === 'add') return events.toSpliced(at, 0, eventOf(step.event, id));
  if (there === undefined || step.kind === 'later') return events;
  if (step.kind === 'change') return events.with(at, eventOf(step.event, there.id));
  if (step.kind === 'remove') return events.toSpliced(at, 1);
  if (step.kind === 'cancel') return events.with(at, { ...there, isCancelled: true });
  return [...events];
}

test('after any additions, changes, cancellations and days an analysis says what one from nothing says', () => {
  fc.assert(
    fc.property(
      fc.array(drawnEvent, { maxLength: 12 }),
      fc.array(drawnStep, { minLength: 1, maxLength: 8 }),
      (drawn, steps) => {
        let events: readonly CalendarEvent[] = drawn.map((event, i) => eventOf(event, `e${i}`));
        let asOf = AS_OF;
        let earlier = analyze({ ...input, events, asOf });
        for (const [i, step] of steps.entries()) {
          events = take(events, step, `n${i}`);
          if (step.kind === 'later') asOf += (step.at % 4) * MS_PER_DAY;
          const fresh = analyze({ ...input, events, asOf });
          earlier = analyze({ ...input, events, asOf, earlier });
          expect(earlier.log).toEqual(fresh.log);
          expect(earlier.reach).toEqual(fresh.reach);
        }
      },
    ),
    { numRuns: 60 },
  );
});
