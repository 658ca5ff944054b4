import fc from 'fast-check';
import {
  coverageObjective,
  type Chances,
  departmentWorth,
  levelWorth,
  openingWorth,
} from '../../../../src/insight/advice/greedy/coverageObjective';
import { indexOf } from '../../../fixtures/companyFromText';
import { contextOf, type DrawnReach } from '../../../fixtures/suggestionsFromText';
import { NO_ANSWERS } from '../../../../src/insight/answers';
import type { DepartmentReach, LevelReach } from '../../../../src/insight/reach';

const PEOPLE = `
  Ceo | Board | executive
    Eve | Sales | professional
      Ego | Sales | professional
    Sue | Sales | professional
    Fay | Finance | director
      Fin | Finance | professional
      Fox | Finance | professional
      Fru | Finance | professional
      Flo | Finance | senior
    Lea | Legal | professional
      Lex | Legal | professional
    Nil | | professional
`;

const TIES = { fin: { known: true }, ceo: { known: true } };

/** Adds people one after the other, each with this chance, and lists what each gained. */
function gains(
  ids: readonly string[],
  p: number,
  drawn: Partial<DrawnReach> = {},
  form: { readonly worth?: number; readonly position?: number } = {},
): number[] {
  const context = contextOf({ people: PEOPLE, ties: TIES, ...drawn });
  const objective = coverageObjective(context, {
    reachability: () => p,
    formOf: () => form.position ?? 0,
    formWorth: () => form.worth ?? 0,
  });
  return ids.map((id) => {
    const person = indexOf(context.company, id);
    const gain = objective.gain(person);
    objective.add(person);
    return gain;
  });
}

describe('coverageObjective', () => {
  it('gains the part of the goal that a person is expected to bring', () => {
    // Finance is not rarely met: 0.4 · (0.5 + 0.5) / 3; professionals are known there and in general
    expect(gains(['fox'], 0.5)[0]).toBeCloseTo(0.4 / 3, 12);
  });

  it('counts the first of a department twice, so that the next one goes elsewhere', () => {
    // the second of Finance: 0.4 · 0.5 / 3
    expect(gains(['fox', 'fru'], 0.5)[1]).toBeCloseTo(0.2 / 3, 12);
  });

  it('gains nothing more where the department is deep', () => {
    // Finance has 1; Fox and Fru certain make it 3; Flo brings only her level:
    // nobody known at senior in Finance (0.05) and at all (0.1)
    const [, , flo] = gains(['fox', 'fru', 'flo'], 1);
    expect(flo).toBeCloseTo(0.15, 12);
  });

  it('gains the bonus of a level with the chance that it is earned', () => {
    // 0.4 · (0.5 + 0.5) / 3 + (0.05 + 0.1) · 0.5
    expect(gains(['flo'], 0.5)[0]).toBeCloseTo(0.4 / 3 + 0.075, 12);
  });

  it('gains the bonus of opening a department once', () => {
    // Legal, nobody known: 0.4 · 2 / 3 + 0.3 for opening + 0.05 for the cell, all with 0.5; then half
    // of the opening and of the cell is left, and the department has its first
    const [first, second] = gains(['lea', 'lex'], 0.5);
    expect(first).toBeCloseTo((0.8 / 3 + 0.35) * 0.5, 12);
    expect(second).toBeCloseTo((0.4 / 3 + 0.175) * 0.5, 12);
  });

  it('values the own department and people without one less, and opens neither', () => {
    // 0.15 · 2 / 3 for Sales (no known professional there: + 0.05), 0.2 · 2 / 3 + 0.05 without
    expect(gains(['sue'], 1)[0]).toBeCloseTo(0.1 + 0.05, 12);
    expect(gains(['nil'], 1)[0]).toBeCloseTo(0.4 / 3 + 0.05, 12);
  });

  it('values a department in focus ten times', () => {
    const answers = { focus: ['Finance', 'Legal'] };
    expect(gains(['fox'], 0.5, { answers })[0]).toBeCloseTo(4 / 3, 12);
    // 4 · 2 / 3 + 3 + 0.05
    expect(gains(['lea'], 1, { answers })[0]).toBeCloseTo(8 / 3 + 3.05, 12);
  });

  it('adds the worth of a form, less and less', () => {
    // 0.2 · 0.5, then half of it is left to earn: 0.2 · 0.5 · 0.5
    const [first, second] = gains(['fox', 'fru'], 0.5, {}, { worth: 0.2, position: 4 });
    expect(first).toBeCloseTo(0.4 / 3 + 0.1, 12);
    expect(second).toBeCloseTo(0.2 / 3 + 0.05, 12);
  });

  it('gains only the form of somebody ego knows already', () => {
    expect(gains(['ceo'], 0.5, {}, { worth: 0.2 })[0]).toBeCloseTo(0.1, 12);
    expect(gains(['ceo', 'fay'], 0.5)[1]).toBeCloseTo(gains(['fay'], 0.5)[0]!, 12);
  });

  it('has gains that are never negative and never rise by adding others', () => {
    const everybody = ['sue', 'fay', 'fox', 'fru', 'flo', 'lea', 'lex', 'nil'];
    const plan = fc.record({
      added: fc.shuffledSubarray(everybody),
      asked: fc.constantFrom(...everybody),
      p: fc.dictionary(
        fc.constantFrom(...everybody),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
      ),
      form: fc.dictionary(fc.constantFrom(...everybody), fc.nat({ max: 2 })),
    });
    const context = contextOf({ people: PEOPLE, ties: TIES });
    fc.assert(
      fc.property(plan, ({ added, asked, p, form }) => {
        const id = (person: number) => context.company.people[person]!.id;
        const chances: Chances = {
          reachability: (person) => p[id(person)] ?? 0.5,
          formOf: (person) => form[id(person)] ?? 0,
          formWorth: () => 0.2,
        };
        const objective = coverageObjective(context, chances);
        const person = indexOf(context.company, asked);
        let before = objective.gain(person);
        for (const id of added.filter((other) => other !== asked)) {
          objective.add(indexOf(context.company, id));
          const after = objective.gain(person);
          expect(after).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThanOrEqual(before + 1e-12);
          before = after;
        }
      }),
    );
  });

  it('bounds a gain by a chance that is cheaper to know', () => {
    const context = contextOf({ people: PEOPLE, ties: TIES });
    const fox = indexOf(context.company, 'fox');
    const chances = { reachability: () => 0.5, formOf: () => 0, formWorth: () => 0 };
    const cheap = coverageObjective(context, { ...chances, bound: () => 0.75 });
    // 0.4 · (0.75 + 0.75) / 3, and 0.4 · (0.5 + 0.5) / 3
    expect(cheap.bound(fox)).toBeCloseTo(0.2, 12);
    expect(cheap.gain(fox)).toBeCloseTo(0.4 / 3, 12);
    expect(coverageObjective(context, chances).bound(fox)).toBeCloseTo(0.4 / 3, 12);
  });
});

const row = (more: Partial<DepartmentReach>): DepartmentReach => ({
  group: 0,
  name: 'Finance',
  kind: 'named',
  headcount: 42,
  colleagues: 42,
  met: 1,
  known: 0,
  sharedMinutes: 0,
  onlyMet: 0,
  others: 42,
  othersMet: 1,
  ownTeam: 0,
  expected: 9,
  probability: 0.9,
  rarelyMet: false,
  deep: false,
  levelsKnown: 0,
  own: false,
  ...more,
});

const FOCUS = { ...NO_ANSWERS, focus: ['Finance'] };

describe('departmentWorth', () => {
  it('puts gaps first', () => {
    expect(departmentWorth(NO_ANSWERS, row({ rarelyMet: true }))).toBe(1);
    expect(departmentWorth(NO_ANSWERS, row({}))).toBe(0.4);
  });

  it('takes the own department for less, even where it is rarely met', () => {
    expect(departmentWorth(NO_ANSWERS, row({ own: true, rarelyMet: true }))).toBe(0.15);
  });

  it('takes people without a department for less, whatever the focus', () => {
    expect(departmentWorth(FOCUS, row({ kind: 'notSet', name: '' }))).toBe(0.2);
    expect(departmentWorth(NO_ANSWERS, row({ kind: 'other', rarelyMet: true }))).toBe(0.2);
  });

  it('is ten times as much in focus', () => {
    expect(departmentWorth(FOCUS, row({ rarelyMet: true }))).toBe(10);
    expect(departmentWorth(FOCUS, row({ name: 'Legal' }))).toBe(0.4);
  });

  it('is nothing where there is nobody', () => {
    expect(departmentWorth(FOCUS, undefined)).toBe(0);
  });
});

describe('openingWorth', () => {
  it('is earned in a named department of others where ego knows nobody', () => {
    expect(openingWorth(NO_ANSWERS, row({}))).toBe(0.3);
    expect(openingWorth(FOCUS, row({}))).toBeCloseTo(3, 12);
  });

  it('is not earned elsewhere', () => {
    expect(openingWorth(NO_ANSWERS, row({ known: 1 }))).toBe(0);
    expect(openingWorth(NO_ANSWERS, row({ own: true }))).toBe(0);
    expect(openingWorth(NO_ANSWERS, row({ kind: 'other' }))).toBe(0);
    expect(openingWorth(NO_ANSWERS, undefined)).toBe(0);
  });
});

describe('levelWorth', () => {
  it('is earned at levels where ego knows nobody, and more at rarely met ones', () => {
    const level = (more: Partial<LevelReach>) =>
      levelWorth({ level: 'director', ...row({}), ...more });
    expect(level({ known: 2 })).toBe(0);
    expect(level({ known: 0 })).toBe(0.1);
    expect(level({ known: 2, rarelyMet: true })).toBe(0.1);
    expect(level({ known: 0, rarelyMet: true })).toBeCloseTo(0.2, 12);
  });
});
