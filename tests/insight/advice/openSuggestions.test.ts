import type { SuggestionRecord } from '../../../src/insight/answers';
import { possiblePeople } from '../../../src/insight/advice/candidates';
import {
  newSuggestionsAllowed,
  openSuggestions,
  isOpen,
  restsUntil,
} from '../../../src/insight/advice/openSuggestions';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { AS_OF } from '../../fixtures/logFromText';
import { contextOf, type DrawnReach } from '../../fixtures/suggestionsFromText';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';

const PEOPLE = `
  Ego | Sales
  Fin | Finance
  Fox | Finance
  Fru | Finance
  Fay | Finance
  Ada | Legal
`;

const record = (
  personId: string,
  daysAgo: number,
  answer: SuggestionRecord['answer'] = 'open',
): SuggestionRecord => ({
  personId,
  form: 'coffee',
  shownAt: AS_OF - daysAgo * MS_PER_DAY,
  answer,
  answeredAt: answer === 'open' ? null : AS_OF,
});

function state(suggestions: readonly SuggestionRecord[], drawn: Partial<DrawnReach> = {}) {
  // Roots have no manager in common, so nobody is in ego's team.
  const context = contextOf({ people: PEOPLE, answers: { suggestions }, ...drawn });
  const open = openSuggestions(context, possiblePeople(context));
  return {
    open: [...open.keys()].map((person) => context.company.people[person]!.id),
    allowed: newSuggestionsAllowed(context, open),
  };
}

describe('open suggestions', () => {
  it('start with three new ones a week', () => {
    expect(state([])).toEqual({ open: [], allowed: 3 });
  });

  it('are kept, and leave room for as many as are not open', () => {
    // shown last week
    expect(state([record('fin', 8), record('fox', 8)])).toEqual({
      open: ['fin', 'fox'],
      allowed: 1,
    });
  });

  it('are not followed by more than three in one week, answered or not', () => {
    expect(state([record('fin', 1, 'notNow'), record('fox', 1, 'notRelevant')])).toEqual({
      open: [],
      allowed: 1,
    });
    expect(state([record('fin', 0), record('fox', 0), record('fru', 0)]).allowed).toBe(0);
  });

  it('count a person shown twice in a week once', () => {
    expect(state([record('fin', 1, 'notNow'), record('fin', 0)]).allowed).toBe(2);
  });

  it('make room again when the week is over', () => {
    // Tuesday noon; the day before yesterday was Sunday
    expect(state([record('fin', 2, 'notNow')]).allowed).toBe(3);
    expect(state([record('fin', 1, 'notNow')]).allowed).toBe(2);
  });

  it('end with the person: known by now, excluded, or gone', () => {
    const records = [record('fin', 8), record('fox', 8), record('gone', 8)];
    const drawn = { ties: { fin: { known: true } }, options: { excluded: ['fox'] } };
    expect(state(records, drawn)).toEqual({ open: [], allowed: 3 });
  });

  it('never allow fewer than none', () => {
    const records = ['fin', 'fox', 'fru', 'fay'].map((id) => record(id, 8));
    expect(state(records)).toMatchObject({ allowed: 0 });
  });
});

const answered = (
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
    expect(restDay(answered('open'))).toBe(100);
  });

  it('is 90 days after "not now" and after a plan of which no meeting came', () => {
    expect(restDay(answered('notNow', 15))).toBe(105);
    expect(restDay(answered('taken', 12))).toBe(102);
  });

  it('is 180 days after they met and after a declined invitation', () => {
    expect(restDay(answered('met', 30))).toBe(210);
    expect(restDay(answered('declined', 11))).toBe(191);
  });

  it('is never after "not relevant"', () => {
    expect(restDay(answered('notRelevant', 11))).toBe(Infinity);
  });

  it('never ends before the 90 days since it was shown, whatever the time of the answer', () => {
    expect(restDay(answered('notNow', 3))).toBe(100);
  });
});

describe('isOpen', () => {
  const open = (one: SuggestionRecord, day: number) =>
    isOpen(one, day * MS_PER_DAY, DEFAULT_OPTIONS);

  it('lasts 28 days', () => {
    expect(open(answered('open'), 37.9)).toBe(true);
    expect(open(answered('open'), 38)).toBe(false);
  });

  it('lasts 14 days for mentoring', () => {
    expect(open(answered('open', null, 'mentoring'), 23.9)).toBe(true);
    expect(open(answered('open', null, 'mentoring'), 24)).toBe(false);
  });

  it('ends with any answer', () => {
    for (const answer of ['notNow', 'notRelevant', 'taken', 'met', 'declined'] as const) {
      expect(open(answered(answer, 11), 12)).toBe(false);
    }
  });
});
