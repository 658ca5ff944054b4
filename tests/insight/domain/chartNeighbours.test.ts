import type { OrgChart } from '../../../src/insight/domain/company';
import fc from 'fast-check';
import { chartNeighbours, isChartNeighbour } from '../../../src/insight/domain/chartRelations';
import { chartSteps } from '../../../src/insight/advice/chartSteps';
import { companyFromText, companyOf, indexOf } from '../../fixtures/companyFromText';

const COMPANY = companyFromText(`
  Ana
    Tom
    Eva
      Ken
      Kim
  Zoe
`);
const { chart, people } = COMPANY;
const neighbours = (id: string) =>
  [...chartNeighbours(chart, indexOf(COMPANY, id))].map((one) => people[one]!.id);

describe('chartNeighbours', () => {
  it('are the manager, the teammates and the reports', () => {
    expect(neighbours('eva')).toEqual(['ana', 'tom', 'ken', 'kim']);
    expect(neighbours('ken')).toEqual(['eva', 'kim']);
    expect(neighbours('ana')).toEqual(['tom', 'eva']);
    expect(neighbours('zoe')).toEqual([]);
  });

  it('do not make people without a manager each other’s teammates', () => {
    expect(isChartNeighbour(chart, indexOf(COMPANY, 'ana'), indexOf(COMPANY, 'zoe'))).toBe(false);
  });

  it('are the same by list and by question', () => {
    for (const [i, person] of people.entries()) {
      const list = neighbours(person.id);
      for (const [j, other] of people.entries()) {
        expect(isChartNeighbour(chart, i, j)).toBe(list.includes(other.id));
      }
    }
  });
});

/** Steps of everybody from `from`, and who the nearest one is. */
function walk(of: OrgChart, from: readonly number[]) {
  const nearest = chartSteps(of, from, (a, b) => from.indexOf(a) < from.indexOf(b));
  const everybody = [...of.manager.keys()];
  return {
    steps: everybody.map((person) => nearest.stepsOf(person)),
    via: everybody.map((person) => nearest.viaOf(person)),
  };
}

describe('chartSteps', () => {
  it('counts from several people at once, the first of equally near ones first', () => {
    const from = ['tom', 'ken'].map((id) => indexOf(COMPANY, id));
    const { steps, via } = walk(chart, from);
    expect([...steps]).toEqual([1, 0, 1, 0, 2, -1]);
    expect([...via].map((one) => people[one]?.id ?? '-')).toEqual([
      'tom',
      'tom',
      'ken',
      'ken',
      'ken',
      '-',
    ]);
  });

  it('reaches nobody from nobody', () => {
    expect([...walk(chart, []).steps]).toEqual([-1, -1, -1, -1, -1, -1]);
  });

  it('counts a person given twice once', () => {
    const tom = indexOf(COMPANY, 'tom');
    expect(walk(chart, [tom, tom])).toEqual(walk(chart, [tom]));
  });

  it('differs by at most one between neighbours up and down, and is 0 only at the start', () => {
    const managers = fc.array(fc.nat(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(managers, fc.nat(), (drawn, start) => {
        const company = companyOf(
          drawn.map((manager, i) => ({
            id: `p${i}`,
            displayName: `P${i}`,
            addresses: [],
            jobTitle: null,
            department: null,
            officeLocation: null,
            companyName: null,
            managerId: i === 0 || manager % 7 === 0 ? null : `p${manager % i}`,
            accountEnabled: true,
            userType: 'Member' as const,
          })),
        );
        const from = start % drawn.length;
        const { steps } = walk(company.chart, [from]);
        company.chart.manager.forEach((manager, i) => {
          if (manager < 0) return;
          expect(steps[i]! < 0).toBe(steps[manager]! < 0);
          expect(Math.abs(steps[i]! - steps[manager]!)).toBeLessThanOrEqual(1);
        });
        expect(steps.filter((step) => step === 0)).toHaveLength(1);
      }),
    );
  });
});
