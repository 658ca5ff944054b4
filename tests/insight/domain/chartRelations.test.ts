import fc from 'fast-check';
import {
  branchMembers,
  chartNeighbours,
  isChartNeighbour,
  managerChain,
  ownTeam,
} from '../../../src/insight/domain/chartRelations';
import type { OrgChart } from '../../../src/insight/domain/company';
import { buildOrgChart } from '../../../src/insight/domain/orgChart';
import type { Person } from '../../../src/insight/domain/person';
import { chartSteps } from '../../../src/insight/advice/chartSteps';
import { orgChartFromText } from '../../fixtures/orgChartFromText';
import { companyFromText, companyOf, indexOf } from '../../fixtures/companyFromText';

/** Ana 0, Tom 1, Eva 2, Ken 3, Liv 4; Zoe 5 stands alone. */
const PEOPLE = orgChartFromText(`
  Ana
    Tom
    Eva
      Ken
      Liv
  Zoe
`);

const chartOf = (people: readonly Person[]): OrgChart =>
  buildOrgChart(people, new Map(people.map(({ id }, i) => [id, i])));

const CHART = chartOf(PEOPLE);

/** Everybody reports to somebody before them, or to nobody. */
const anyChart = fc
  .array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 20 })
  .map((drawn) =>
    chartOf(
      drawn.map(([manager, root], i) => ({
        ...PEOPLE[0]!,
        id: `p${i}`,
        managerId: root || i === 0 ? null : `p${manager % i}`,
      })),
    ),
  );

describe('the chain of managers', () => {
  test.each([
    [0, []],
    [1, [0]],
    [3, [2, 0]],
    [5, []],
  ])('of %d is %j', (person, chain) => {
    expect(managerChain(CHART, person)).toEqual(chain);
  });

  test('is as long as the person is deep', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        chart.layer.forEach((layer, i) => expect(managerChain(chart, i).length).toBe(layer));
      }),
    );
  });
});

describe('the branch of a person', () => {
  test.each([
    [0, [0, 1, 2, 3, 4]],
    [2, [2, 3, 4]],
    [4, [4]],
    [5, [5]],
  ])('of %d is %j', (person, branch) => {
    expect(branchMembers(CHART, person)).toEqual(branch);
  });

  test('holds exactly those with the person in their chain, and the person', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        for (const top of chart.manager.keys()) {
          const below = [...chart.manager.keys()].filter(
            (i) => i === top || managerChain(chart, i).includes(top),
          );
          expect([...branchMembers(chart, top)].sort((a, b) => a - b)).toEqual(below);
        }
      }),
    );
  });

  test('of all roots together are everybody once', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const all = chart.roots.flatMap((root) => branchMembers(chart, root));
        expect([...all].sort((a, b) => a - b)).toEqual([...chart.manager.keys()]);
      }),
    );
  });
});

describe('neighbours in the chart', () => {
  test('are manager, teammates and reports, in that order', () => {
    expect([...chartNeighbours(CHART, 2)]).toEqual([0, 1, 3, 4]);
    expect([...chartNeighbours(CHART, 0)]).toEqual([1, 2]);
    expect([...chartNeighbours(CHART, 3)]).toEqual([2, 4]);
    expect([...chartNeighbours(CHART, 5)]).toEqual([]);
  });

  test('two roots are no teammates', () => {
    expect(isChartNeighbour(CHART, 0, 5)).toBe(false);
  });

  test('nobody is their own neighbour', () => {
    expect(isChartNeighbour(CHART, 3, 3)).toBe(false);
  });

  test('are neighbours both ways, each listed once', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        for (const a of chart.manager.keys()) {
          const listed = [...chartNeighbours(chart, a)];
          expect(new Set(listed).size).toBe(listed.length);
          for (const b of chart.manager.keys()) {
            expect(listed.includes(b)).toBe(isChartNeighbour(chart, a, b));
            expect(isChartNeighbour(chart, a, b)).toBe(isChartNeighbour(chart, b, a));
          }
        }
      }),
    );
  });
});

/** Steps of everybody from `from`, and who the nearest one is. */
function walk(chart: OrgChart, from: readonly number[]) {
  const nearest = chartSteps(chart, from, (a, b) => from.indexOf(a) < from.indexOf(b));
  const everybody = [...chart.manager.keys()];
  return {
    steps: everybody.map((person) => nearest.stepsOf(person)),
    via: everybody.map((person) => nearest.viaOf(person)),
  };
}

/** The same by breadth-first search over the lines, as a definition that can be read. */
function walkByHand(chart: OrgChart, from: readonly number[]) {
  const steps = Array.from(chart.manager, () => -1);
  const via = Array.from(chart.manager, () => -1);
  let wave = from.map((person) => [person, person] as const);
  for (let step = 0; wave.length > 0; step++) {
    const fresh = wave.filter(([person]) => steps[person] === -1);
    for (const [person, start] of fresh) {
      if (steps[person] === -1) [steps[person], via[person]] = [step, start];
    }
    wave = fresh.flatMap(([person, start]) =>
      [...chart.manager.keys()]
        .filter((other) => chart.manager[other] === person || chart.manager[person] === other)
        .map((other) => [other, start] as const),
    );
  }
  return { steps, via };
}

describe('steps in the chart', () => {
  test('go up and down', () => {
    // From Tom: Ana 1, Eva 2 (over Ana), Ken and Liv 3; nothing leads to Zoe.
    expect(walk(CHART, [1])).toEqual({
      steps: [1, 0, 2, 3, 3, -1],
      via: [1, 1, 1, 1, 1, -1],
    });
  });

  test('count from the nearest, the first of equally near ones', () => {
    // Eva is one step from Ken and one from Ana; Ken is named first.
    const { steps, via } = walk(CHART, [3, 0]);
    expect(steps).toEqual([0, 1, 1, 0, 2, -1]);
    expect(via[2]).toBe(3);
    expect(walk(CHART, [0, 3]).via[2]).toBe(0);
  });

  test('lead nowhere from nobody, and nowhere else from somebody named twice', () => {
    expect(walk(CHART, []).steps).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(walk(CHART, [5, 5]).steps).toEqual([-1, -1, -1, -1, -1, 0]);
  });

  test('are as many there as back', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const from = [...chart.manager.keys()].map((i) => walk(chart, [i]).steps);
        from.forEach((steps, a) => steps.forEach((n, b) => expect(from[b]![a]).toBe(n)));
      }),
    );
  });

  test('from several people are those from the nearest of them, the first of equally near ones', () => {
    fc.assert(
      fc.property(anyChart, fc.array(fc.nat(), { maxLength: 6 }), (chart, drawn) => {
        const from = drawn.map((number) => number % chart.manager.length);
        expect(walk(chart, from)).toEqual(walkByHand(chart, from));
      }),
    );
  });
});

const DEEP = orgChartFromText(`
  Ana
    Tom
      Max
    Eva
      Ken
        Sam
      Lea
  Zoe
`);
const DEEP_CHART = buildOrgChart(DEEP, new Map(DEEP.map((person, i) => [person.id, i])));
const at = (id: string) => DEEP.findIndex((person) => person.id === id);
const ids = (marked: Uint8Array) => DEEP.filter((_, i) => marked[i] === 1).map(({ id }) => id);

describe('ownTeam', () => {
  test('is the DEEP with the same manager and the own direct reports', () => {
    expect(ids(ownTeam(DEEP_CHART, at('eva')))).toEqual(['tom', 'eva', 'ken', 'lea']);
  });

  test('leaves out the manager, reports of reports and reports of teammates', () => {
    expect(ids(ownTeam(DEEP_CHART, at('ken')))).toEqual(['ken', 'sam', 'lea']);
  });

  test('of a person without manager is the own reports, not the other roots', () => {
    expect(ids(ownTeam(DEEP_CHART, at('ana')))).toEqual(['ana', 'tom', 'eva']);
    expect(ids(ownTeam(DEEP_CHART, at('zoe')))).toEqual(['zoe']);
  });
});

describe('managerChain', () => {
  test('lists the managers from the nearest to the root', () => {
    expect(managerChain(DEEP_CHART, at('sam')).map((i) => DEEP[i]?.id)).toEqual([
      'ken',
      'eva',
      'ana',
    ]);
  });

  test('is empty at a root', () => {
    expect(managerChain(DEEP_CHART, at('zoe'))).toEqual([]);
  });
});

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
