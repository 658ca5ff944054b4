import { outcomeOf } from '../../../src/app/answers/outcomeOf';
import type { SuggestionRecord } from '../../../src/insight/answers';
import type { MeetingEvidence } from '../../../src/insight/coverage/evidence';

const day = (number: number) => Date.UTC(2026, 4, number, 9);
const taken: SuggestionRecord = {
  personId: 'priya',
  form: 'coffee',
  shownAt: day(1),
  answer: 'taken',
  answeredAt: day(4),
};

const meeting = (number: number, part: Partial<MeetingEvidence> = {}): MeetingEvidence => ({
  eventId: `m${number}`,
  start: day(number),
  end: day(number) + 25 * 60_000,
  verdict: 'counted',
  people: 2,
  outside: 0,
  personDeclined: false,
  inWindow: true,
  sharedMinutes: 25,
  confidence: 1,
  countsAsContact: true,
  ...part,
});

/** Evidence is newest first, as the core gives it. */
const outcome = (meetings: readonly MeetingEvidence[], record = taken, now = day(30)) =>
  outcomeOf(record, { personId: 'priya', meetings }, now, day(4));

test('the first meeting after the draft is the one that came of it', () => {
  expect(outcome([meeting(20), meeting(12), meeting(2)])).toEqual({
    answer: 'met',
    answeredAt: day(12),
  });
});

test('a meeting before the draft tells nothing', () => {
  expect(outcome([meeting(2)])).toBeNull();
});

test('a meeting to come is no outcome yet', () => {
  expect(outcome([meeting(12)], taken, day(11))).toBeNull();
});

test('an invitation that was declined did not work out', () => {
  const declined = meeting(12, { personDeclined: true, confidence: 0, sharedMinutes: 0 });
  expect(outcome([declined])).toEqual({ answer: 'declined', answeredAt: day(12) });
});

test('a meeting after a declined one counts', () => {
  const declined = meeting(8, { personDeclined: true, confidence: 0 });
  expect(outcome([meeting(12), declined])).toMatchObject({ answer: 'met' });
});

test('only an opened draft has an outcome', () => {
  expect(outcome([meeting(12)], { ...taken, answer: 'notNow' })).toBeNull();
});

describe('a draft that was not sent', () => {
  const later = (
    record: SuggestionRecord,
    days: number,
    meetings: readonly MeetingEvidence[] = [],
  ) => outcomeOf(record, { personId: 'priya', meetings }, day(4 + days), day(4 + days));

  test('is open again, once no meeting has come into the calendar for a day', () => {
    expect(later(taken, 0.5)).toBe(null);
    expect(later(taken, 1)).toEqual({ answer: 'open', answeredAt: null });
  });

  test('is waited for where the calendar has not been read since', () => {
    expect(outcomeOf(taken, { personId: 'priya', meetings: [] }, day(9), day(4))).toBe(null);
  });

  test('was sent where a meeting lies ahead, or where it was asked in a chat', () => {
    expect(later(taken, 2, [meeting(12, { verdict: 'outsideWindow' })])).toBe(null);
    expect(later({ ...taken, form: 'oneMoreSeat' }, 2)).toBe(null);
  });
});
