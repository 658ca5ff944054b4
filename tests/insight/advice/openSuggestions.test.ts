import type { SuggestionRecord } from '../../../src/insight/answers';
import { possiblePeople } from '../../../src/insight/advice/candidates';
import {
  newSuggestionsAllowed,
  openSuggestions,
} from '../../../src/insight/advice/openSuggestions';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { AS_OF } from '../../fixtures/logFromText';
import { contextOf, type DrawnReach } from '../../fixtures/suggestionsFromText';

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
