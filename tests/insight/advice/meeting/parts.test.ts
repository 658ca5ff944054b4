import {
  headCountOf,
  meetingLength,
  meetingMix,
} from '../../../../src/insight/advice/meeting/meetingMix';
import {
  whoIsThere,
  type OpenItem,
  type WhoIsThere,
} from '../../../../src/insight/advice/meeting/openItem';
import { indexOf } from '../../../fixtures/companyFromText';
import { FORM_PEOPLE } from '../../../fixtures/fittingForm';
import { contextOf } from '../../../fixtures/suggestionsFromText';

const ITEM: OpenItem = {
  kind: 'appointment',
  isPrivate: false,
  isOrganizer: true,
  organizer: 'ego@contoso.com',
  required: ['fin@contoso.com', 'Tom@Contoso.com', 'kim@customer.example'],
  optional: ['una@contoso.com', 'fin@contoso.com'],
  start: 0,
  end: 0,
};

const context = contextOf({ people: FORM_PEOPLE });
const index = (id: string) => indexOf(context.company, id);
const ids = (people: Iterable<number>) =>
  [...people].map((person) => context.company.people[person]!.id);

const people = (all: readonly string[], more: Partial<WhoIsThere> = {}): WhoIsThere => ({
  people: all.map(index),
  outside: 0,
  unresolved: 0,
  lists: 0,
  size: 1 + all.length,
  optional: new Set(),
  organizer: index('ego'),
  ...more,
});

describe('whoIsThere', () => {
  const who = whoIsThere(context.company, context.ego, ITEM);

  it('finds colleagues by address, whatever the case, each once', () => {
    expect(ids(who.people)).toEqual(['tom', 'una', 'fin']);
    expect(who).toMatchObject({ outside: 1, unresolved: 0, size: 5 });
  });

  it('takes somebody for optional who is not required as well', () => {
    expect(ids(who.optional)).toEqual(['una']);
  });

  it('knows the organizer, where a colleague', () => {
    expect(who.organizer).toBe(index('ego'));
    const organizerOf = (organizer: string | null) =>
      whoIsThere(context.company, context.ego, { ...ITEM, organizer }).organizer;
    expect(organizerOf('LEA@contoso.com')).toBe(index('lea'));
    expect(organizerOf('kim@customer.example')).toBe(-1);
    expect(organizerOf(null)).toBe(-1);
  });

  it('counts an organizer who is not among the attendees', () => {
    const item = { ...ITEM, isOrganizer: false, organizer: 'lea@contoso.com' };
    expect(ids(whoIsThere(context.company, context.ego, item).people)).toContain('lea');
  });
});

describe('headCountOf', () => {
  it('goes by the most that talk', () => {
    expect(headCountOf(people(['tom', 'una', 'fin', 'fox']), 4).verdict).toBe('large');
    expect(headCountOf(people(['tom', 'una', 'fin', 'fox']), 5).verdict).toBe('good');
  });
});

describe('meetingLength', () => {
  it('is in minutes, fractions too', () => {
    expect(meetingLength({ ...ITEM, end: 90_000 })).toEqual({
      minutes: 1.5,
      verdict: 'good',
      better: 1.5,
    });
  });
});

describe('meetingMix', () => {
  it('puts the departments with most people first, then in the order of the grouping', () => {
    const mix = meetingMix(context, people(['lex', 'fin', 'fox', 'fay']));
    expect(mix.departments.map((row) => [row.department, row.people])).toEqual([
      ['Finance', 3],
      ['Legal', 1],
      ['Sales', 1],
    ]);
  });

  it('counts ego alone where nobody is invited', () => {
    expect(meetingMix(context, people([]))).toMatchObject({
      departments: [{ department: 'Sales', people: 1, known: 0 }],
      levels: [{ level: 'senior', people: 1 }],
      missing: [],
    });
  });
});
