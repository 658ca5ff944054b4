import fc from 'fast-check';
import type { Company, GroupingKind } from '../../../src/insight/domain/company';
import type { Ties } from '../../../src/insight/ties/tie';
import { measureCoverage, type CoverageReach } from '../../../src/insight/coverage/coverage';
import { groupPeople } from '../../../src/insight/domain/grouping';
import { LEVELS } from '../../../src/insight/levels/level';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { ownTeam } from '../../../src/insight/domain/chartRelations';
import { chooseScope } from '../../../src/insight/domain/scope';
import { companyFromText, companyOf, indexOf, tiesOf } from '../../fixtures/companyFromText';

const OPTIONS = { ...DEFAULT_OPTIONS, smallestGroup: 1 };

function coverageOf(
  company: Company,
  ties: Ties,
  egoId: string,
  kind: GroupingKind = 'department',
  options = OPTIONS,
): CoverageReach {
  const ego = indexOf(company, egoId);
  const scope = chooseScope(company, ego, ties.touched, options);
  const grouping = groupPeople(company, kind, options, scope.members);
  const team = ownTeam(company.chart, ego);
  return measureCoverage(company, ties, grouping, scope, team, ego, options);
}

const department = (reach: CoverageReach, name: string) =>
  reach.departments.find((row) => row.name === name)!;

/** Ego sits in Sales with Tom, below Sam; Finance has four people, HR one. */
const COMPANY = companyFromText(`
  Ceo | Board | executive
    Sam | Sales | director
      Ego | Sales | professional
      Tom | Sales | professional
    Sue | Sales | senior
    Fay | Finance | director
      Fin | Finance | professional
      Fox | Finance | professional
      Fru | Finance | senior
    Hal | HR | manager
    Gus | HR | manager | guest
`);

const TIES = tiesOf(COMPANY, {
  tom: { known: true, contacts: 9, sharedMinutes: 90 },
  sam: { known: true, contacts: 2, sharedMinutes: 30 },
  fin: { known: true, contacts: 1, sharedMinutes: 12 },
  fox: { contacts: 1, sharedMinutes: 3 },
  sue: { known: true, contacts: 0 },
});

describe('measureCoverage', () => {
  let reach: CoverageReach;
  beforeEach(() => {
    reach = coverageOf(COMPANY, TIES, 'ego');
  });

  it('counts ego in the headcount but not among the met and known', () => {
    // Sales: Sam, Ego, Tom, Sue; met Tom and Sam; known also Sue, whom ego knows by own word
    const sales = department(reach, 'Sales');
    expect(sales).toMatchObject({ headcount: 4, met: 2, known: 3, sharedMinutes: 120, own: true });
  });

  it('leaves ego and the own team out of the gap test', () => {
    // without Ego and Tom: Sam and Sue, of whom Sam was met
    expect(department(reach, 'Sales')).toMatchObject({ others: 2, othersMet: 1 });
    expect(department(reach, 'Finance')).toMatchObject({ others: 4, othersMet: 2 });
  });

  it('expects the overall share outside the own team', () => {
    // outside the team: Ceo, Sam, Sue, 4 × Finance, Hal = 8, of whom Sam, Fin, Fox = 3 were met
    expect(department(reach, 'Finance').expected).toBeCloseTo((4 * 3) / 8, 12);
    expect(department(reach, 'HR').expected).toBeCloseTo(3 / 8, 12);
  });

  it('leaves out guests', () => {
    expect(department(reach, 'HR')).toMatchObject({ headcount: 1, others: 1, met: 0 });
  });

  it('counts levels across departments, lowest first, empty ones too', () => {
    expect(reach.levels.map((row) => row.level)).toEqual(LEVELS);
    // professionals: Ego, Tom, Fin, Fox; met Tom, Fin, Fox; known Tom and Fin
    expect(reach.levels[1]).toMatchObject({ headcount: 4, met: 3, known: 2, others: 2 });
    expect(reach.levels[0]).toMatchObject({ headcount: 0, others: 0, expected: 0 });
  });

  it('lists only cells with people, group by group', () => {
    const finance = reach.cells.filter((cell) => cell.department === 'Finance');
    expect(finance.map((cell) => [cell.level, cell.headcount, cell.known])).toEqual([
      ['professional', 2, 1],
      ['senior', 1, 0],
      ['director', 1, 0],
    ]);
    expect(finance[0]).toMatchObject({ met: 2, sharedMinutes: 15, others: 2, othersMet: 2 });
    expect(finance[1]!.expected).toBeCloseTo(3 / 8, 12);
  });

  it('says at how many levels ego knows somebody', () => {
    // Sales: professional (Tom), senior (Sue), director (Sam); Finance: professional (Fin)
    expect(department(reach, 'Sales').levelsKnown).toBe(3);
    expect(department(reach, 'Finance').levelsKnown).toBe(1);
    expect(department(reach, 'HR').levelsKnown).toBe(0);
  });

  it('calls a department deep from the goal on', () => {
    expect(department(reach, 'Sales').deep).toBe(true);
    expect(department(reach, 'Finance').deep).toBe(false);
    const easy = coverageOf(COMPANY, TIES, 'ego', 'department', { ...OPTIONS, deepGoal: 1 });
    expect(department(easy, 'Finance').deep).toBe(true);
    expect(department(easy, 'HR').deep).toBe(false);
  });

  it('expects nobody where ego has met nobody', () => {
    const nobody = coverageOf(COMPANY, tiesOf(COMPANY, {}), 'ego');
    expect(nobody.departments.map((row) => row.expected)).toEqual([0, 0, 0, 0]);
    expect(nobody.departments.some((row) => row.rarelyMet)).toBe(false);
  });

  it('has no others in a company that is ego alone', () => {
    const alone = companyFromText('Ego | Sales');
    const [only] = coverageOf(alone, tiesOf(alone, {}), 'ego').departments;
    expect(only).toMatchObject({ headcount: 1, met: 0, others: 0, expected: 0, rarelyMet: false });
  });
});

describe('measureCoverage of a large company', () => {
  /** A branch of ego with 3 people and a branch of 40 strangers, two of whom ego has met. */
  const strangers = Array.from({ length: 40 }, (_, i) => `    P${i} | Plant`).join('\n');
  const company = companyFromText(`
  Ceo | Board
    Ben | Sales
      Ego | Sales
      Kim | Sales
    Pia | Plant
${strangers.replaceAll('    P', '      P')}
`);
  const ties = tiesOf(company, { p1: { known: true }, p2: { known: true }, ben: { known: true } });
  const options = { ...OPTIONS, largestUniverse: 10, smallestBranch: 3 };
  const reach = coverageOf(company, ties, 'ego', 'department', options);

  it('shows whom ego has met outside the own branch', () => {
    expect(department(reach, 'Plant')).toMatchObject({ headcount: 2, met: 2, known: 2 });
  });

  it('says who is counted only because ego has met them', () => {
    // the branch of Ben holds Ben, Ego and Kim; p1 and p2 of the plant are there because they were met
    expect(department(reach, 'Plant').onlyMet).toBe(2);
    expect(department(reach, 'Sales').onlyMet).toBe(0);
    expect(reach.cells.filter((cell) => cell.department === 'Plant')).toMatchObject([
      { headcount: 2, onlyMet: 2 },
    ]);
    expect(reach.levels.reduce((sum, level) => sum + level.onlyMet, 0)).toBe(2);
  });

  it('counts nobody as only met where the whole company is the scope', () => {
    const whole = coverageOf(company, ties, 'ego', 'department', { ...options, scope: 'company' });
    expect(whole.departments.map((row) => row.onlyMet)).toEqual([0, 0, 0]);
  });

  it('does not take shares over people who are there only because they were met', () => {
    // the branch of Ben without the own team (Ego, Kim) is Ben alone, who was met
    expect(department(reach, 'Plant')).toMatchObject({ others: 0, othersMet: 0, expected: 0 });
    expect(department(reach, 'Sales')).toMatchObject({ others: 1, othersMet: 1, expected: 1 });
  });
});

describe('measureCoverage of a gap', () => {
  const staff = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => `    ${name}${i} | ${name} | professional`).join('\n');
  const company = companyFromText(`
  Boss | Board
${['Finance', 'Legal', 'IT', 'Plant'].map((name) => staff(name, 42)).join('\n')}
    Eve | Sales
      Ego | Sales
`);
  const met = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => [`${name}${i}`, { known: true }] as const);
  const ties = tiesOf(
    company,
    Object.fromEntries([
      ...met('finance', 1),
      ...met('legal', 11),
      ...met('it', 9),
      ...met('plant', 10),
    ]),
  );

  it('finds the department of 42 of whom one was met', () => {
    const reach = coverageOf(company, ties, 'ego');
    const rare = reach.departments.filter((row) => row.rarelyMet).map((row) => row.name);
    expect(rare).toEqual(['Finance']);
    // 31 met of 4 × 42 + Boss + Eve = 170
    expect(department(reach, 'Finance').expected).toBeCloseTo((42 * 31) / 170, 10);
    expect(department(reach, 'Finance').probability).toBeGreaterThan(0.9);
  });
});

describe('totals of coverage', () => {
  const person = fc.record({
    department: fc.constantFrom('Sales', 'Finance', 'HR', null),
    office: fc.constantFrom('Berlin', 'Oslo', null),
    level: fc.constantFrom(...LEVELS),
    manager: fc.nat(),
    enabled: fc.boolean(),
    contacts: fc.nat({ max: 3 }),
    known: fc.boolean(),
  });

  it('are the same over groups, levels and cells and under every grouping', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (drawn) => {
        const company = companyOf(
          drawn.map((one, i) => ({
            id: `p${i}`,
            displayName: `P${i}`,
            addresses: [`p${i}@contoso.com`],
            jobTitle: one.level,
            department: one.department,
            officeLocation: one.office,
            companyName: null,
            managerId: i === 0 ? null : `p${one.manager % i}`,
            accountEnabled: one.enabled,
            userType: 'Member' as const,
          })),
        );
        const ties = tiesOf(
          company,
          Object.fromEntries(
            drawn.flatMap((one, i) =>
              i === 0 || !one.enabled
                ? []
                : [[`p${i}`, { contacts: one.contacts, known: one.known, sharedMinutes: i }]],
            ),
          ),
        );
        const total = (rows: readonly object[], field: string) =>
          rows.reduce<number>(
            (sum, row) => sum + Number((row as Record<string, number>)[field]),
            0,
          );
        const fields = ['headcount', 'met', 'known', 'sharedMinutes', 'others', 'othersMet'];
        const expected = fields.map((field) =>
          total(coverageOf(company, ties, 'p0', 'company').departments, field),
        );
        for (const kind of ['department', 'branch', 'office', 'company'] as const) {
          const reach = coverageOf(company, ties, 'p0', kind, DEFAULT_OPTIONS);
          for (const rows of [reach.departments, reach.levels, reach.cells]) {
            expect(fields.map((field) => total(rows, field))).toEqual(expected);
          }
        }
      }),
    );
  });
});
