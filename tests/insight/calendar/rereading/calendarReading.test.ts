import fc from 'fast-check';
import { analyze } from '../../../../src/insight/analyze';
import { readCalendar } from '../../../../src/insight/calendar/rereading/calendarReading';
import type { CalendarEvent } from '../../../../src/insight/calendar/calendarEvent';
import { makePeopleFilter } from '../../../../src/insight/domain/peopleFilter';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../../../src/insight/domain/units';
import { officeInput } from '../../../fixtures/analysisFromText';
import { calendarFromText } from '../../../fixtures/calendarFromText';
import { AS_OF } from '../../../fixtures/logFromText';

const { company, options } = officeInput('');
const ego = company.indexById.get('ego')!;

/** A reader that counts the events it has to look at. */
function counting() {
  const whoIsIn = makePeopleFilter(company, ego);
  const seen: string[] = [];
  const reader = {
    options,
    whoIsIn: (event: CalendarEvent) => {
      seen.push(event.id);
      return whoIsIn(event);
    },
  };
  return { reader, seen };
}

/** Monday to Wednesday of one week, and Monday of the next. */
const EVENTS = calendarFromText(`
  2026-06-01 09:00 60 ego: ana+ ben+
  2026-06-02 09:00 60 ego: ana+
  2026-06-03 09:00 30 ego: mia+ noa?
  2026-06-08 09:00 30 ana: ego+
`);

describe('reading a calendar again', () => {
  test('gives the same reading where nothing has changed', () => {
    const { reader } = counting();
    const first = readCalendar(reader, EVENTS, AS_OF);
    expect(readCalendar(reader, EVENTS, AS_OF, first)).toBe(first);
  });

  test('looks at the changed event alone and lays out its week alone', () => {
    const { reader, seen } = counting();
    const first = readCalendar(reader, EVENTS, AS_OF);
    expect(first.blocks.map(({ meetings }) => meetings.length)).toEqual([3, 1]);
    seen.length = 0;
    const events = EVENTS.with(1, { ...EVENTS[1]!, isCancelled: true });
    const again = readCalendar(reader, events, AS_OF, first);
    expect(seen).toEqual([EVENTS[1]!.id]);
    expect(again.log.outcomes.map(({ verdict }) => verdict)).toEqual([
      'counted',
      'cancelled',
      'counted',
      'counted',
    ]);
    expect(again.blocks[0]!.meetings.length).toBe(2);
    expect(again.blocks[1]).toBe(first.blocks[1]);
  });

  test('notices that a later moment takes in what lay ahead and leaves out what is too old', () => {
    const { reader, seen } = counting();
    const monday = Date.UTC(2026, 5, 1);
    const before = readCalendar(reader, EVENTS, monday);
    expect(before.log.count).toBe(0);
    seen.length = 0;
    // 1 to 3 June have been; a year after 1 June 12:00 only 2, 3 and 8 June are still looked at.
    expect(readCalendar(reader, EVENTS, Date.UTC(2026, 5, 4), before).log.count).toBe(3);
    expect(seen.length).toBe(3);
    const yearLater = Date.UTC(2026, 5, 1, 12) + options.historyDays * MS_PER_DAY;
    expect(readCalendar(reader, EVENTS, yearLater, before).log.count).toBe(3);
  });

  test('finds the other copy when the one that counted is cancelled', () => {
    const { reader } = counting();
    const [event] = calendarFromText('2026-06-01 09:00 60 ego: ana+ ben+');
    const copies = [
      { ...event!, id: 'a', iCalUId: 'u' },
      { ...event!, id: 'b', iCalUId: 'u' },
    ];
    const first = readCalendar(reader, copies, AS_OF);
    expect(first.log.outcomes.map(({ verdict }) => verdict)).toEqual(['counted', 'duplicate']);
    const events = copies.with(0, { ...copies[0]!, isCancelled: true });
    const again = readCalendar(reader, events, AS_OF, first);
    // Of two copies the one that counts stands for the meeting.
    expect(again.log.outcomes.map(({ verdict }) => verdict)).toEqual(['duplicate', 'counted']);
    const without = readCalendar(reader, copies.slice(1), AS_OF, first);
    expect(without.log.outcomes.map(({ verdict }) => verdict)).toEqual(['counted']);
  });
});

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

test('after any additions, changes, cancellations and days the reading is that of a first time', () => {
  fc.assert(
    fc.property(
      fc.array(drawnEvent, { maxLength: 12 }),
      fc.array(drawnStep, { minLength: 1, maxLength: 8 }),
      (drawn, steps) => {
        const { reader } = counting();
        let events: readonly CalendarEvent[] = drawn.map((event, i) => eventOf(event, `e${i}`));
        let asOf = AS_OF;
        let reading = readCalendar(reader, events, asOf);
        for (const [i, step] of steps.entries()) {
          events = take(events, step, `n${i}`);
          if (step.kind === 'later') asOf += (step.at % 4) * MS_PER_DAY;
          reading = readCalendar(reader, events, asOf, reading);
          expect(reading.log).toEqual(readCalendar(counting().reader, events, asOf).log);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('an analysis after one changed event says the same as one from nothing', () => {
  const input = officeInput('');
  fc.assert(
    fc.property(fc.array(drawnEvent, { minLength: 1, maxLength: 12 }), drawnStep, (drawn, step) => {
      const events = drawn.map((event, i) => eventOf(event, `e${i}`));
      const earlier = analyze({ ...input, events });
      const changed = { ...input, events: take(events, step, 'new') };
      expect(analyze({ ...changed, earlier }).reach).toEqual(analyze(changed).reach);
    }),
    { numRuns: 40 },
  );
});
