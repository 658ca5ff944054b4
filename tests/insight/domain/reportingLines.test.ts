import fc from 'fast-check';
import type { Person } from '../../../src/insight/domain/person';
import { reportingLines } from '../../../src/insight/domain/orgChart';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

function linesOf(people: readonly Person[]) {
  const indexById = new Map(people.map(({ id }, i) => [id, i]));
  const { manager, managersOutside } = reportingLines(people, indexById);
  return { manager: [...manager], managersOutside };
}

describe('reportingLines', () => {
  test('looks managers up, wherever they stand in the directory', () => {
    const people = orgChartFromText(`
      Ana | | | manager=ben
      Ben
      Cleo | | | manager=ana
    `);
    expect(linesOf(people)).toEqual({ manager: [1, -1, 0], managersOutside: 0 });
  });

  test('counts managers who are not in the directory and goes on without them', () => {
    const people = orgChartFromText(`
      Ana | | | manager=gone
      Ben | | | manager=gone
      Cleo
    `);
    expect(linesOf(people)).toEqual({ manager: [-1, -1, -1], managersOutside: 2 });
  });

  test('leaves circles and people who are their own managers to others', () => {
    const people = orgChartFromText(`
      Ana | | | manager=ben
      Ben | | | manager=ana
      Cleo | | | manager=cleo
    `);
    expect(linesOf(people)).toEqual({ manager: [1, 0, 2], managersOutside: 0 });
  });

  test('compares ids to the letter', () => {
    const people = orgChartFromText('Ana | | | manager=BEN\nBen');
    expect(linesOf(people)).toEqual({ manager: [-1, -1], managersOutside: 1 });
  });

  test('accounts for everybody: no manager, one inside or one outside', () => {
    const anyPeople = fc.array(fc.constantFrom('none', 'p0', 'p1', 'gone'), { minLength: 2 });
    fc.assert(
      fc.property(anyPeople, (managers) => {
        const people = orgChartFromText(managers.map((_, i) => `P${i}`).join('\n')).map(
          (person, i) => ({ ...person, managerId: managers[i] === 'none' ? null : managers[i]! }),
        );
        const { manager, managersOutside } = linesOf(people);
        const without = managers.filter((id) => id === 'none').length;
        const inside = manager.filter((m) => m >= 0).length;
        expect(without + inside + managersOutside).toBe(people.length);
      }),
    );
  });
});
