import type { SuggestionRecord } from '../../../src/insight/answers';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { isOpen, restsUntil } from '../../../src/insight/advice/openSuggestions';
import { MS_PER_DAY } from '../../../src/insight/domain/units';

const record = (
  answer: SuggestionRecord['answer'],
  answeredDay: number | null = null,
  form: SuggestionRecord['form'] = 'coffee',
): SuggestionRecord => ({
  personId: 'ana',
  form,
  shownAt: 10 * MS_PER_DAY,
  answer,
  answeredAt: answeredDay === null ? null : answeredDay * MS_PER_DAY,
});

const restDay = (one: SuggestionRecord) => restsUntil(one, DEFAULT_OPTIONS) / MS_PER_DAY;

describe('restsUntil', () => {
  it('is 90 days after shown where there was no answer', () => {
    expect(restDay(record('open'))).toBe(100);
  });

  it('is 90 days after "not now" and after a plan of which no meeting came', () => {
    expect(restDay(record('notNow', 15))).toBe(105);
    expect(restDay(record('taken', 12))).toBe(102);
  });

  it('is 180 days after they met and after a declined invitation', () => {
    expect(restDay(record('met', 30))).toBe(210);
    expect(restDay(record('declined', 11))).toBe(191);
  });

  it('is never after "not relevant"', () => {
    expect(restDay(record('notRelevant', 11))).toBe(Infinity);
  });

  it('never ends before the 90 days since it was shown, whatever the time of the answer', () => {
    expect(restDay(record('notNow', 3))).toBe(100);
  });
});

describe('isOpen', () => {
  const open = (one: SuggestionRecord, day: number) =>
    isOpen(one, day * MS_PER_DAY, DEFAULT_OPTIONS);

  it('lasts 28 days', () => {
    expect(open(record('open'), 37.9)).toBe(true);
    expect(open(record('open'), 38)).toBe(false);
  });

  it('lasts 14 days for mentoring', () => {
    expect(open(record('open', null, 'mentoring'), 23.9)).toBe(true);
    expect(open(record('open', null, 'mentoring'), 24)).toBe(false);
  });

  it('ends with any answer', () => {
    for (const answer of ['notNow', 'notRelevant', 'taken', 'met', 'declined'] as const) {
      expect(open(record(answer, 11), 12)).toBe(false);
    }
  });
});
