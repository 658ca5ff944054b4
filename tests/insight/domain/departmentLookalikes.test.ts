import fc from 'fast-check';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { departmentLookalikes } from '../../../src/insight/domain/departmentLookalikes';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

/** Pairs for departments with so many people each; one where no number is given. */
function lookalikes(names: readonly (string | readonly [string, number])[], aliases = {}) {
  const people = names.flatMap((entry, n) => {
    const [department, count] = typeof entry === 'string' ? ([entry, 1] as const) : entry;
    return Array.from({ length: count }, (_, i) => ({
      ...orgChartFromText(`P${n}x${i}`)[0]!,
      department,
    }));
  });
  const options = { ...DEFAULT_OPTIONS, departmentAliases: aliases };
  return departmentLookalikes(indexCompany(people, options), options);
}

describe('departmentLookalikes', () => {
  test.each([
    ['Fin.', 'Finance'],
    ['Mktg', 'Marketing'],
    ['Ops', 'Operations'],
    ['Prod. Mgmt', 'Prod. Management'],
    ['HR', 'Human Resources'],
    ['R&D', 'Research and Development'],
    ['Ecommerce', 'E-Commerce'],
    ['Presales', 'Pre-Sales'],
    ['Comptabilite', 'Comptabilité'],
    ['Sales EMEA', 'EMEA Sales'],
    ['Finance Dept.', 'Finance'],
    ['Abteilung Einkauf', 'Einkauf'],
    ['Finace', 'Finance'],
    ['Marketting', 'Marketing'],
    ['Saels', 'Sales'],
    ['Finances', 'Finance'],
    ['Corporate Markteing', 'Corporate Marketing'],
    ['Kommunikatoin & PR', 'Kommunikation & PR'],
    ['Adminstrtion', 'Administration'],
  ])('proposes %s for %s', (rare, frequent) => {
    expect(lookalikes([[frequent, 10], rare])).toEqual([[rare, frequent]]);
  });

  test.each([
    ['Sales', 'Salesforce Admin'],
    ['Sales', 'Salesforce'],
    ['Plant 1', 'Plant 2'],
    ['Plant 11', 'Plant 12'],
    ['Sales North', 'Sales South'],
    ['Team A', 'Team B'],
    ['Import', 'Export'],
    ['Internal Sales', 'External Sales'],
    ['Production East', 'Production West'],
    ['Radiology', 'Cardiology'],
    ['Legal', 'Legal Affairs'],
    ['IT', 'HR'],
    ['Purchasing', 'Production'],
    ['Human Resources', 'Hotel Reservations'],
    ['営業部', '経理部'],
  ])('does not propose %s and %s', (one, other) => {
    expect(lookalikes([[one, 10], other])).toEqual([]);
  });

  test('takes one changed letter for an error only where the one name is rare', () => {
    expect(
      lookalikes([
        ['Microbiology', 10],
        ['Macrobiology', 9],
      ]),
    ).toEqual([]);
    // 2 of 10 is a fifth.
    expect(
      lookalikes([
        ['Microbiology', 10],
        ['Mikrobiology', 2],
      ]),
    ).toEqual([['Mikrobiology', 'Microbiology']]);
  });

  test('names the rarer one first, and the pairs with most people first', () => {
    expect(
      lookalikes([
        ['Finance', 9],
        ['Fin.', 3],
        ['Mktg', 8],
        ['Marketing', 4],
        ['HR', 2],
      ]),
    ).toEqual([
      ['Marketing', 'Mktg'],
      ['Fin.', 'Finance'],
    ]);
  });

  test('is silent about what the administrator has merged already', () => {
    expect(lookalikes(['Fin.', 'Finance'], { 'Fin.': 'Finance' })).toEqual([]);
  });

  test('finds each pair once, never a name and itself, in any order of the people', () => {
    const name = fc.constantFrom(
      'Finance',
      'Fin.',
      'Finace',
      'HR',
      'Human Resources',
      'Sales',
      'Slaes',
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const pairs = lookalikes(names);
        const unordered = new Set(pairs.map(([a, b]) => [a, b].sort().join('|')));
        expect(unordered.size).toBe(pairs.length);
        expect(pairs.every(([a, b]) => a !== b)).toBe(true);
        expect(lookalikes([...names].reverse())).toEqual(pairs);
      }),
    );
  });
});
