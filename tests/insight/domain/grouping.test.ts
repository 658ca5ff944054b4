import fc from 'fast-check';
import type { GroupingKind } from '../../../src/insight/domain/company';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { groupPeople, groupScope } from '../../../src/insight/domain/grouping';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../../src/insight/options';
import type { Person } from '../../../src/insight/domain/person';
import { orgChartFromText } from '../../fixtures/orgChartFromText';
import { markedPeople } from '../../../src/insight/domain/markedPeople';

const KINDS: readonly GroupingKind[] = ['department', 'branch', 'office', 'company'];

/** Group of every person, as `kind name`. */
function shown(
  people: readonly Person[],
  kind: GroupingKind,
  options: Partial<InsightOptions> = {},
  scope?: readonly string[],
): Record<string, string> {
  const all = { ...DEFAULT_OPTIONS, smallestGroup: 2, ...options };
  const company = indexCompany(people, all);
  const members = scope && Uint8Array.from(people, ({ id }) => (scope.includes(id) ? 1 : 0));
  const { groups, groupOf } = groupPeople(company, kind, all, members);
  return Object.fromEntries(
    people.map(({ id }, i) => {
      const group = groups[groupOf[i]!]!;
      return [id, group.kind === 'named' ? group.name : group.kind];
    }),
  );
}

describe('groupPeople by department', () => {
  test('calls a group what most of its people call it', () => {
    const people = orgChartFromText('A | FINANCE\nB | Finance\nC | finance \nD | Finance');
    expect(shown(people, 'department')).toEqual({
      a: 'Finance',
      b: 'Finance',
      c: 'Finance',
      d: 'Finance',
    });
  });

  test('takes the first spelling in code point order where two are used equally often', () => {
    expect(shown(orgChartFromText('A | sales\nB | Sales'), 'department')).toEqual({
      a: 'Sales',
      b: 'Sales',
    });
  });

  test('shows people without department as a group that never folds', () => {
    expect(shown(orgChartFromText('A | -\nB | HR\nC | HR'), 'department')).toEqual({
      a: 'notSet',
      b: 'HR',
      c: 'HR',
    });
  });

  test('folds small groups into one, counting only people who can be met', () => {
    const people = orgChartFromText(`
      A | HR
      B | HR | | disabled
      C | Legal
      D | IT
      E | IT
    `);
    expect(shown(people, 'department')).toEqual({
      a: 'other',
      b: 'other',
      c: 'other',
      d: 'IT',
      e: 'IT',
    });
  });

  test('counts inside the scope where one is given', () => {
    const people = orgChartFromText('A | HR\nB | HR\nC | IT\nD | IT');
    expect(shown(people, 'department', {}, ['a', 'b', 'c'])).toEqual({
      a: 'HR',
      b: 'HR',
      c: 'other',
      d: 'other',
    });
  });

  test('shows the alias the administrator chose', () => {
    const people = orgChartFromText('A | Fin.\nB | Fin.\nC | FIN');
    const options = { departmentAliases: { fin: 'Finance' } };
    expect(shown(people, 'department', options)).toEqual({
      a: 'Finance',
      b: 'Finance',
      c: 'Finance',
    });
  });

  test('lists groups by name, then not set, then other', () => {
    const people = orgChartFromText('A | Tax\nB | Tax\nC | \nD | HR\nE | HR\nF | Lab');
    const options = { ...DEFAULT_OPTIONS, smallestGroup: 2 };
    const { groups } = groupPeople(indexCompany(people, options), 'department', options);
    expect(groups).toEqual([
      { name: 'HR', kind: 'named' },
      { name: 'Tax', kind: 'named' },
      { name: '', kind: 'notSet' },
      { name: '', kind: 'other' },
    ]);
  });
});

describe('groupPeople by branch', () => {
  test('puts everybody below the report of the top person they belong to', () => {
    const people = orgChartFromText(`
      Ana
        Tom
          Ken
        Eva
          Lea
            Sam
        Kim
    `);
    // Kim heads a branch of one and Ana none: both are small, so they fold.
    expect(shown(people, 'branch')).toEqual({
      ana: 'other',
      tom: 'Tom',
      ken: 'Tom',
      eva: 'Eva',
      lea: 'Eva',
      sam: 'Eva',
      kim: 'other',
    });
  });

  test('steps below a top person with one single report', () => {
    const people = orgChartFromText(`
      Chair
        Ana
          Tom
            Ken
          Eva
            Sam
    `);
    expect(shown(people, 'branch')).toEqual({
      chair: 'other',
      ana: 'other',
      tom: 'Tom',
      ken: 'Tom',
      eva: 'Eva',
      sam: 'Eva',
    });
  });

  test('takes the roots for heads of branches where nobody is on top of half the company', () => {
    const people = orgChartFromText(`
      Ana
        Tom
      Eva
        Ken
      Kim
        Lea
      Solo
    `);
    expect(shown(people, 'branch')).toEqual({
      ana: 'Ana',
      tom: 'Ana',
      eva: 'Eva',
      ken: 'Eva',
      kim: 'Kim',
      lea: 'Kim',
      solo: 'notSet',
    });
  });

  test('keeps a chain of single reports in one piece at its end', () => {
    expect(shown(orgChartFromText('Ana\n  Tom\n    Ken'), 'branch', { smallestGroup: 1 })).toEqual({
      ana: 'Ana',
      tom: 'Tom',
      ken: 'Ken',
    });
  });
});

test('groupPeople by office and by company reads those fields', () => {
  const people = orgChartFromText(`
    A | | | office=Berlin | company=Contoso
    B | | | office=BERLIN | company=Contoso
    C | | | office=Rome
  `);
  expect(shown(people, 'office')).toEqual({ a: 'BERLIN', b: 'BERLIN', c: 'other' });
  expect(shown(people, 'company')).toEqual({ a: 'Contoso', b: 'Contoso', c: 'notSet' });
});

const words = fc.constantFrom(null, '', '-', 'HR', 'hr', 'H.R.', 'Sales', 'Sales & Service', 'IT');
const people = fc
  .array(fc.tuple(words, words, words, fc.option(fc.nat(12)), fc.boolean()), { maxLength: 14 })
  .map((rows) =>
    rows.map(([department, officeLocation, companyName, manager, enabled], i): Person => ({
      ...orgChartFromText(`P${i}`)[0]!,
      department,
      officeLocation,
      companyName,
      managerId: manager === null ? null : `p${manager}`,
      accountEnabled: enabled,
    })),
  );

describe('laws of groupings', () => {
  test('everybody is in exactly one group, so all groupings add up to the same total', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 6 }), (everybody, smallestGroup) => {
        const options = { ...DEFAULT_OPTIONS, smallestGroup };
        const company = indexCompany(everybody, options);
        for (const kind of KINDS) {
          const { groups, groupOf } = groupPeople(company, kind, options);
          const sizes = groups.map((_, g) => groupOf.filter((of) => of === g).length);
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(everybody.length);
          expect(sizes.every((size) => size > 0)).toBe(true);
        }
      }),
    );
  });

  test('named groups are never smaller than the smallest that may be shown', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 6 }), (everybody, smallestGroup) => {
        const options = { ...DEFAULT_OPTIONS, smallestGroup };
        const company = indexCompany(everybody, options);
        for (const kind of KINDS) {
          const { groups, groupOf } = groupPeople(company, kind, options);
          for (const [g, group] of groups.entries()) {
            const counted = everybody.filter((p, i) => p.accountEnabled && groupOf[i] === g).length;
            if (group.kind === 'named') expect(counted).toBeGreaterThanOrEqual(smallestGroup);
          }
        }
      }),
    );
  });

  test('the order of the people does not matter', () => {
    fc.assert(
      fc.property(people, (everybody) => {
        for (const kind of KINDS) {
          expect(shown([...everybody].reverse(), kind)).toEqual(shown(everybody, kind));
        }
      }),
      { seed: 11 },
    );
  });
});

describe('groupScope', () => {
  test('groups as groupPeople does, for every kind, scope and set of aliases', () => {
    const department = fc.constantFrom('Finance', 'FINANCE', 'Fin.', 'HR', 'R&D', '', ' ');
    const office = fc.constantFrom('Berlin', 'Paris', '');
    const person = fc.tuple(department, office, fc.boolean());
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('department', 'branch', 'office', 'company'),
        fc.constantFrom({}, { 'Fin.': 'Finance' }),
        (drawn, kind, departmentAliases) => {
          const people = orgChartFromText(
            drawn
              .map(([group, at], i) => `${i ? '  ' : ''}P${i} | ${group} | | office=${at}`)
              .join('\n'),
          );
          const options = { ...DEFAULT_OPTIONS, smallestGroup: 2, departmentAliases };
          const company = indexCompany(people, options);
          const marks = Uint8Array.from(drawn, ([, , isMember]) => (isMember ? 1 : 0));
          const members = markedPeople(marks);
          const expected = groupPeople(company, kind, options, marks);
          expect(groupScope(company, kind, options, members)).toEqual(expected);
          // The second time names are remembered, and other aliases are not mistaken for these.
          expect(groupScope(company, kind, options, members)).toEqual(expected);
          const plain = { ...options, departmentAliases: {} };
          expect(groupScope(company, kind, plain, members)).toEqual(
            groupPeople(company, kind, plain, marks),
          );
        },
      ),
    );
  });
});
