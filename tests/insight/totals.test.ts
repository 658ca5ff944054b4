import fc from 'fast-check';
import type { GroupingKind } from '../../src/insight/domain/company';
import { measureCoverage } from '../../src/insight/coverage/coverage';
import { gapUniverse } from '../../src/insight/coverage/coverageCounts';
import { groupPeople } from '../../src/insight/domain/grouping';
import { LEVELS } from '../../src/insight/levels/level';
import { DEFAULT_OPTIONS } from '../../src/insight/options';
import { ownTeam } from '../../src/insight/domain/chartRelations';
import { findPeople, type PeopleQueryInput } from '../../src/insight/ties/findPeople';
import { chooseScope } from '../../src/insight/domain/scope';
import { companyFromText, companyOf, indexOf, tiesOf } from '../fixtures/companyFromText';
import { orgChartFromText } from '../fixtures/orgChartFromText';

const KINDS: readonly GroupingKind[] = ['department', 'branch', 'office', 'company'];

const [BLANK] = orgChartFromText('Blank');

const anyPerson = fc.record({
  department: fc.constantFrom('Sales', 'Finance', 'finance', 'HR', null),
  office: fc.constantFrom('Berlin', 'Oslo', null),
  companyName: fc.constantFrom('Contoso', 'Fabrikam', null),
  level: fc.constantFrom(...LEVELS),
  manager: fc.nat(),
  enabled: fc.boolean(),
  contacts: fc.nat({ max: 3 }),
  known: fc.boolean(),
});

/** A company of up to 30, ego first, with any ties. */
const anyReach = fc.array(anyPerson, { minLength: 1, maxLength: 30 }).map((drawn) => {
  const people = drawn.map((one, i) => ({
    ...BLANK!,
    id: `p${i}`,
    displayName: `P${i}`,
    addresses: [`p${i}@contoso.com`],
    jobTitle: one.level,
    department: one.department,
    officeLocation: one.office,
    companyName: one.companyName,
    managerId: i === 0 ? null : `p${one.manager % i}`,
    accountEnabled: one.enabled || i === 0,
  }));
  const words = drawn.flatMap((one, i) =>
    i === 0
      ? []
      : [
          [
            `p${i}`,
            { contacts: one.contacts, sharedMinutes: 10 * one.contacts, known: one.known },
          ] as const,
        ],
  );
  const company = companyOf(people);
  return { company, ties: tiesOf(company, Object.fromEntries(words)) };
});

function inputOf(
  { company, ties }: Pick<PeopleQueryInput, 'company' | 'ties'>,
  kind: GroupingKind,
) {
  const scope = chooseScope(company, 0, ties.touched, DEFAULT_OPTIONS);
  const grouping = groupPeople(company, kind, DEFAULT_OPTIONS, scope.members);
  const team = ownTeam(company.chart, 0);
  const coverage = measureCoverage(company, ties, grouping, scope, team, 0, DEFAULT_OPTIONS);
  return { input: { company, ego: 0, ties, scope, grouping, team }, coverage };
}

const COUNTS = [
  ...(['headcount', 'colleagues', 'met', 'known', 'sharedMinutes', 'onlyMet'] as const),
  ...(['others', 'othersMet', 'ownTeam'] as const),
] as const;
type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;
const totals = (rows: readonly Counts[]) =>
  COUNTS.map((count) => rows.reduce((sum, row) => sum + row[count], 0));

describe('totals', () => {
  test('are equal under every grouping, by level and by cell', () => {
    fc.assert(
      fc.property(anyReach, (reach) => {
        const byKind = KINDS.map((kind) => inputOf(reach, kind).coverage);
        const expected = totals(byKind[0]!.levels);
        for (const { departments, levels, cells } of byKind) {
          expect(totals(departments)).toEqual(expected);
          expect(totals(levels)).toEqual(expected);
          expect(totals(cells)).toEqual(expected);
        }
      }),
    );
  });

  test('leave nobody out: ego, the own team, people only met, and the others', () => {
    fc.assert(
      fc.property(anyReach, fc.constantFrom(...KINDS), (reach, kind) => {
        for (const row of inputOf(reach, kind).coverage.departments) {
          const ego = row.own ? 1 : 0;
          expect(ego + row.ownTeam + row.onlyMet + row.others).toBe(row.headcount);
          expect(ego + row.colleagues).toBe(row.headcount);
        }
      }),
    );
  });

  test('of what is expected are what was met', () => {
    fc.assert(
      fc.property(anyReach, fc.constantFrom(...KINDS), (reach, kind) => {
        const { departments } = inputOf(reach, kind).coverage;
        const expected = departments.reduce((sum, row) => sum + row.expected, 0);
        const met = departments.reduce((sum, row) => sum + row.othersMet, 0);
        expect(expected).toBeCloseTo(met, 9);
      }),
    );
  });

  test('hold no part that is larger than its whole', () => {
    fc.assert(
      fc.property(anyReach, fc.constantFrom(...KINDS), (reach, kind) => {
        const { departments, levels, cells } = inputOf(reach, kind).coverage;
        for (const row of [...departments, ...levels, ...cells]) {
          expect(row.othersMet).toBeLessThanOrEqual(Math.min(row.others, row.met));
          expect(row.others).toBeLessThanOrEqual(row.headcount);
          expect(Math.max(row.met, row.known)).toBeLessThanOrEqual(row.colleagues);
        }
        for (const row of departments) {
          expect(row.levelsKnown).toBeLessThanOrEqual(Math.min(row.known, LEVELS.length));
          expect(row.deep).toBe(row.known >= DEFAULT_OPTIONS.deepGoal);
        }
        expect(departments.filter((row) => row.own).length).toBe(1);
      }),
    );
  });

  test('are the numbers of people found behind them', () => {
    fc.assert(
      fc.property(anyReach, fc.constantFrom(...KINDS), (reach, kind) => {
        const { input, coverage } = inputOf(reach, kind);
        for (const { group, headcount, met } of coverage.departments) {
          expect(findPeople(input, { group }).length).toBe(headcount);
          expect(findPeople(input, { group, met: true }).length).toBe(met);
        }
        for (const { group, level, headcount, known } of coverage.cells) {
          expect(findPeople(input, { group, level }).length).toBe(headcount);
          expect(findPeople(input, { group, level, known: true }).length).toBe(known);
        }
      }),
    );
  });
});

describe('findPeople', () => {
  test('divides the scope by each question into those who do and those who do not', () => {
    fc.assert(
      fc.property(anyReach, (reach) => {
        const { input } = inputOf(reach, 'department');
        const all = [...findPeople(input, {})].sort((a, b) => a - b);
        for (const question of ['known', 'met', 'ownTeam'] as const) {
          const yes = findPeople(input, { [question]: true });
          const no = findPeople(input, { [question]: false });
          expect([...yes, ...no].sort((a, b) => a - b)).toEqual(all);
        }
        expect(all.length).toBe(input.scope.people);
      }),
    );
  });

  test('finds with two fields those who are found with each', () => {
    fc.assert(
      fc.property(anyReach, fc.constantFrom(...LEVELS), fc.boolean(), (reach, level, known) => {
        const { input } = inputOf(reach, 'office');
        const both = findPeople(input, { level }).filter((person) =>
          findPeople(input, { known }).includes(person),
        );
        expect(findPeople(input, { level, known })).toEqual(both);
      }),
    );
  });

  test('lists the strongest ties first, then in the order of the directory', () => {
    const company = companyFromText('Ego | HR\nAna | HR\nBen | HR\nCleo | HR');
    const ties = tiesOf(company, { ben: { strength: 2 }, cleo: { strength: 5 } });
    const found = findPeople(inputOf({ company, ties }, 'department').input, {});
    expect(found.map((i) => company.people[i]!.id)).toEqual(['cleo', 'ben', 'ego', 'ana']);
  });

  test('finds nobody in a group that is not there', () => {
    const company = companyFromText('Ego | HR');
    const { input } = inputOf({ company, ties: tiesOf(company, {}) }, 'department');
    expect(findPeople(input, { group: 99 })).toEqual([]);
  });
});

describe('gapUniverse', () => {
  const company = companyFromText(`
    Top
      Ego
      Ana
      Dan | | | disabled
    Zoe
  `);
  const met = Int32Array.of(indexOf(company, 'zoe'));
  const universeOf = (scope: 'company' | { branchOf: string } | 'auto', largest = 2000) => {
    const options = { ...DEFAULT_OPTIONS, scope, largestUniverse: largest, smallestBranch: 2 };
    const chosen = chooseScope(company, indexOf(company, 'ego'), met, options);
    return { members: [...chosen.members], universe: [...gapUniverse(company, chosen)] };
  };

  test('is the whole company where that is the scope', () => {
    expect(universeOf('company')).toEqual({
      members: [1, 1, 1, 0, 1],
      universe: [1, 1, 1, 0, 1],
    });
  });

  test('is the branch without people met elsewhere', () => {
    // Larger than 2 people, so the branch below Top, of three who can be met, and Zoe.
    expect(universeOf('auto', 2)).toEqual({
      members: [1, 1, 1, 0, 1],
      universe: [1, 1, 1, 0, 0],
    });
  });

  test('leaves ego out of a branch that ego only looks at', () => {
    expect(universeOf({ branchOf: 'zoe' })).toEqual({
      members: [0, 1, 0, 0, 1],
      universe: [0, 0, 0, 0, 1],
    });
  });
});
