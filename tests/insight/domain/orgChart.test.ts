import fc from 'fast-check';
import type { OrgChart } from '../../../src/insight/domain/company';
import { buildOrgChart, reportingLines, reportsOf } from '../../../src/insight/domain/orgChart';
import type { Person } from '../../../src/insight/domain/person';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

function chartOf(people: readonly Person[]): OrgChart {
  return buildOrgChart(people, new Map(people.map((person, i) => [person.id, i])));
}

/** Ids of everybody with the id of their manager after repair. */
function lines(people: readonly Person[]): Record<string, string | null> {
  const { manager } = chartOf(people);
  return Object.fromEntries(
    people.map((person, i) => [person.id, people[manager[i] ?? -1]?.id ?? null]),
  );
}

describe('buildOrgChart', () => {
  test('measures layers, heights and people below on a small company', () => {
    const chart = chartOf(
      orgChartFromText(`
        Ana
          Tom
          Eva
            Ken
            Lea
              Sam
      `),
    );
    // Ana 0 > Tom 1, Eva 1 > Ken 2, Lea 2 > Sam 3; below Eva are Ken, Lea and Sam, below Ana all 5.
    expect([...chart.layer]).toEqual([0, 1, 1, 2, 2, 3]);
    expect([...chart.height]).toEqual([3, 0, 2, 0, 1, 0]);
    expect([...chart.transitiveReports]).toEqual([5, 0, 3, 0, 1, 0]);
    expect([...chart.reportsStart]).toEqual([0, 2, 2, 4, 4, 5, 5]);
    expect([...chart.reports]).toEqual([1, 2, 3, 4, 5]);
    expect(chart.roots).toEqual([0]);
  });

  test('counts managers who are not in the directory and makes their reports roots', () => {
    const chart = chartOf(
      orgChartFromText(`
        Ana | | | manager=gone
          Tom
        Eva | | | manager=gone
      `),
    );
    expect(chart.managersOutside).toBe(2);
    expect([...chart.manager]).toEqual([-1, 0, -1]);
  });

  test('puts the largest of several trees first, and smaller ids first among equals', () => {
    const people = orgChartFromText(`
      Zoe
      Bob
      Eva
        Ken
    `);
    expect(chartOf(people).roots.map((root) => people[root]?.id)).toEqual(['eva', 'bob', 'zoe']);
  });

  test('cuts the line of a person who is their own manager', () => {
    const chart = chartOf(orgChartFromText('Ana | | | manager=ana\n  Tom'));
    expect(chart.cyclesCut).toBe(1);
    expect([...chart.manager]).toEqual([-1, 0]);
  });

  test('makes the person with most reports outside a circle its root', () => {
    const people = orgChartFromText(`
      Ann | | | manager=bea
      Bea | | | manager=cyd
        Dan
        Eli
      Cyd | | | manager=ann
        Flo
    `);
    // Ann → Bea → Cyd → Ann; Bea has two more reports, Cyd one, Ann none.
    expect(chartOf(people).cyclesCut).toBe(1);
    expect(lines(people)).toEqual({
      ann: 'bea',
      bea: null,
      dan: 'bea',
      eli: 'bea',
      cyd: 'ann',
      flo: 'cyd',
    });
  });

  test('makes the smallest id the root of a circle of equals', () => {
    const people = orgChartFromText(`
      Cyd | | | manager=ann
      Ann | | | manager=bea
      Bea | | | manager=cyd
    `);
    expect(lines(people)).toEqual({ ann: null, bea: 'cyd', cyd: 'ann' });
  });

  test('does not count leavers and guests as people below, but keeps who is below a leaver', () => {
    const chart = chartOf(
      orgChartFromText(`
        Ana
          Tom | | | disabled
          Gil | | | guest
          Eva | | | disabled
            Ken
      `),
    );
    // Below Ana only Ken is an enabled member, two steps down by way of Eva.
    expect([...chart.transitiveReports]).toEqual([1, 0, 0, 1, 0]);
    expect([...chart.height]).toEqual([2, 0, 0, 1, 0]);
    expect([...chart.reports]).toEqual([1, 2, 3, 4]);
  });

  test('stands a chain of 50,000 managers', () => {
    const people = Array.from({ length: 50_000 }, (_, i) => ({
      ...orgChartFromText('Ana')[0]!,
      id: String(i),
      managerId: i === 0 ? null : String(i - 1),
    }));
    const chart = chartOf(people);
    expect(chart.layer[49_999]).toBe(49_999);
    expect(chart.transitiveReports[0]).toBe(49_999);
  });

  test('answers an empty directory with an empty chart', () => {
    const chart = chartOf([]);
    expect(chart.roots).toEqual([]);
    expect([...chart.reportsStart]).toEqual([0]);
  });
});

/** Any directory: managers in circles, outside, of their own; leavers. */
const directories = fc
  .array(fc.record({ manager: fc.integer({ min: -1, max: 14 }), enabled: fc.boolean() }), {
    maxLength: 12,
  })
  .map((rows) =>
    rows.map(({ manager, enabled }, i): Person => ({
      ...orgChartFromText(`P${i} | | | ${enabled ? 'x' : 'disabled'}`)[0]!,
      managerId: manager < 0 ? null : `p${manager}`,
    })),
  );

describe('laws of the org chart', () => {
  test('the order of the people never changes anybody’s manager', () => {
    fc.assert(
      fc.property(directories, fc.nat(), (people, seed) => {
        const other = people.map((_, i) => people[(i + seed) % people.length]!);
        expect(lines(other.reverse())).toEqual(lines(people));
      }),
      { seed: 7 },
    );
  });

  test('it is a forest, and people below are counted once along every chain', () => {
    fc.assert(
      fc.property(directories, (people) => {
        const chart = chartOf(people);
        const below = new Array<number>(people.length).fill(0);
        for (const [i, person] of people.entries()) {
          let steps = 0;
          for (let m = chart.manager[i]!; m >= 0; m = chart.manager[m]!) {
            steps++;
            if (person.accountEnabled) below[m]!++;
            expect(steps).toBeLessThanOrEqual(people.length);
          }
          expect(chart.layer[i]).toBe(steps);
        }
        expect([...chart.transitiveReports]).toEqual(below);
      }),
    );
  });

  test('as many lines are missing as were cut or point outside', () => {
    fc.assert(
      fc.property(directories, (people) => {
        const chart = chartOf(people);
        const named = people.filter((person) => person.managerId !== null).length;
        expect(chart.reports.length).toBe(named - chart.cyclesCut - chart.managersOutside);
        expect(chart.roots.length).toBe(people.length - chart.reports.length);
      }),
    );
  });
});

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

const lists = (manager: readonly number[]): number[][] => {
  const { reportsStart, reports } = reportsOf(Int32Array.from(manager));
  return manager.map((_, i) => [...reports.subarray(reportsStart[i], reportsStart[i + 1])]);
};

const anyManagers = fc.nat({ max: 20 }).chain((people) =>
  fc.array(fc.integer({ min: -1, max: Math.max(-1, people - 1) }), {
    minLength: people,
    maxLength: people,
  }),
);

describe('reportsOf', () => {
  test('turns managers around into lists of reports', () => {
    // 1 and 2 report to 0, 3 to 1.
    const { reportsStart, reports } = reportsOf(Int32Array.from([-1, 0, 0, 1]));
    expect([...reportsStart]).toEqual([0, 2, 3, 3, 3]);
    expect([...reports]).toEqual([1, 2, 3]);
  });

  test('lists reports in ascending order, whoever comes first', () => {
    expect(lists([3, 3, 3, -1])).toEqual([[], [], [], [0, 1, 2]]);
  });

  test('is empty for nobody and for people without managers', () => {
    expect([...reportsOf(new Int32Array()).reportsStart]).toEqual([0]);
    expect(lists([-1, -1])).toEqual([[], []]);
  });

  test('takes circles as they are', () => {
    expect(lists([1, 0, 2])).toEqual([[1], [0], [2]]);
  });

  test('has everybody with a manager exactly once, in that list', () => {
    fc.assert(
      fc.property(anyManagers, (manager) => {
        const found = lists(manager);
        expect(found.flat().length).toBe(manager.filter((m) => m >= 0).length);
        manager.forEach((m, i) => {
          if (m >= 0) expect(found[m]).toContain(i);
        });
        for (const list of found) expect(list).toEqual([...list].sort((a, b) => a - b));
      }),
    );
  });
});
