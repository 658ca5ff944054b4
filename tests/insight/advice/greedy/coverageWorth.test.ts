import { NO_ANSWERS } from '../../../../src/insight/answers';
import type { DepartmentReach, LevelReach } from '../../../../src/insight/reach';
import {
  departmentWorth,
  levelWorth,
  openingWorth,
} from '../../../../src/insight/advice/greedy/coverageObjective';

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
