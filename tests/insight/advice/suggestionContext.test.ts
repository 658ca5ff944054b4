import {
  departmentRow,
  levelDistance,
  suggestionContext,
} from '../../../src/insight/advice/suggestionContext';
import { indexOf } from '../../fixtures/companyFromText';
import { FORM_PEOPLE } from '../../fixtures/fittingForm';
import { contextOf, suggestionInput } from '../../fixtures/suggestionsFromText';

const context = contextOf({ people: FORM_PEOPLE, ties: { fin: { known: true } } });
const index = (id: string) => indexOf(context.company, id);

describe('suggestionContext', () => {
  it('knows the chain above ego and the boss of the boss', () => {
    const chain = context.company.people.filter((_, i) => context.chain[i] === 1);
    expect(chain.map((person) => person.id)).toEqual(['ceo', 'sam', 'mia']);
    expect(context.bossOfBoss).toBe(index('sam'));
    expect(contextOf({ people: FORM_PEOPLE, ego: 'sam' }).bossOfBoss).toBe(-1);
  });

  it('knows the level of ego and the distance of others', () => {
    // ego is senior (2)
    expect(context.egoLevel).toBe(2);
    expect(levelDistance(context, index('fay'))).toBe(2);
    expect(levelDistance(context, index('fox'))).toBe(-1);
  });

  it('finds the row of a person’s department', () => {
    expect(departmentRow(context, index('fox'))).toMatchObject({ name: 'Finance', known: 1 });
    expect(departmentRow(context, index('una'))).toMatchObject({ name: 'Sales', own: true });
  });

  it('counts known people by cell', () => {
    const finance = departmentRow(context, index('fin')).group;
    expect([...context.cellKnown.subarray(finance * 7, finance * 7 + 7)]).toEqual([
      0, 0, 1, 0, 0, 0, 0,
    ]);
  });

  it('leaves groups without anybody of the scope empty', () => {
    const input = suggestionInput({ people: FORM_PEOPLE });
    const departments = input.coverage.departments.filter((row) => row.name !== 'Legal');
    const { rowOf } = suggestionContext({ ...input, coverage: { ...input.coverage, departments } });
    expect(rowOf.filter((row) => row === undefined)).toHaveLength(1);
  });

  it('begins the week on Monday', () => {
    expect(context.weekStart).toBe(Date.UTC(2026, 5, 29));
  });

  it('compares offices with that of ego', () => {
    expect(['una', 'bea', 'ola', 'fay'].map((id) => context.officeOf(index(id)))).toEqual([
      'same',
      'same',
      'other',
      'notKnown',
    ]);
  });
});
