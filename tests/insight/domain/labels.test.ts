import fc from 'fast-check';
import {
  groupKey,
  departmentReader,
  labelsByCompany,
  labelsByDepartment,
  labelsByOffice,
  labelsByBranch,
} from '../../../src/insight/domain/labels';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { orgChartFromText } from '../../fixtures/orgChartFromText';
import type { Person } from '../../../src/insight/domain/person';

describe('groupKey', () => {
  test.each([
    ['case and space', ' Human  Resources ', 'HUMAN RESOURCES'],
    ['full-width letters', 'Ｓａｌｅｓ', 'sales'],
    ['punctuation', 'Sales - EMEA', 'Sales, EMEA'],
    ['dots in abbreviations', 'H.R.', 'HR'],
    ['a dot at the end', 'Fin.', 'FIN'],
    ['apostrophes', "People's Office", 'Peoples Office'],
    ['& and "and"', 'Research & Development', 'research and development'],
    ['& without spaces', 'R&D', 'R & D'],
    ['a plus between words', 'Sales + Marketing', 'Sales and Marketing'],
    ['the German "und"', 'Forschung und Entwicklung', 'Forschung & Entwicklung'],
    ['the French "et"', 'Achats et Logistique', 'Achats & Logistique'],
    ['ß in capitals', 'STRASSENBAU', 'Straßenbau'],
  ])('does not tell %s', (_what, one, other) => {
    expect(groupKey(one)).toBe(groupKey(other));
  });

  test.each([
    ['accents', 'Comptabilité', 'Comptabilite'],
    ['numbers', 'Plant 1', 'Plant 2'],
    ['C++ from C', 'C++ Team', 'C Team'],
    ['an "e" that begins a name', 'E-Commerce', '& Commerce X'],
    ['other letters', '営業部', '経理部'],
  ])('does tell %s', (_what, one, other) => {
    expect(groupKey(one)).not.toBe(groupKey(other));
  });

  test.each([[''], ['   '], ['-'], [' . / '], ['–']])('finds nothing in %j', (name) => {
    expect(groupKey(name)).toBe('');
  });

  test('keeps a conjunction that begins or ends a name a word', () => {
    expect(groupKey('E-Commerce')).toBe('e commerce');
    expect(groupKey('Team Y')).toBe('team y');
  });
});

describe('departmentReader', () => {
  test('gives key and tidied spelling', () => {
    expect(departmentReader({})('  Human   Resources ')).toEqual({
      key: 'human resources',
      spelling: 'Human Resources',
    });
  });

  test('finds no department in null, in nothing and in a dash', () => {
    const read = departmentReader({});
    expect([read(null), read(''), read(' - ')]).toEqual([null, null, null]);
  });

  test('follows the administrator’s aliases, whatever their case', () => {
    const read = departmentReader({ 'Fin.': 'Finance', Buchhaltung: 'fin' });
    expect(read('FIN')).toEqual({ key: 'finance', spelling: 'Finance' });
    expect(read('buchhaltung')).toEqual({ key: 'finance', spelling: 'Finance' });
    expect(read('Finances')).toEqual({ key: 'finances', spelling: 'Finances' });
  });

  test('takes an alias to nothing as "not set"', () => {
    expect(departmentReader({ 'n/a': '' })('N/A')).toBeNull();
  });

  test('ends where aliases run in a circle', () => {
    expect(departmentReader({ A: 'B', B: 'A' })('A')?.key).toBe('a');
    expect(departmentReader({ A: 'a' })('A')).toEqual({ key: 'a', spelling: 'a' });
  });

  test('is not misled by names that objects have of their own', () => {
    expect(departmentReader({})('constructor')?.key).toBe('constructor');
  });
});

const COMPANY = indexCompany(
  orgChartFromText(`
    Ana | Finance & Tax | | office=Berlin | company=Contoso
    Tom | FINANCE AND TAX | | office= berlin
    Eva | Fin. | | company=Contoso Ltd
    Ken |
  `),
  DEFAULT_OPTIONS,
);

describe('labels by department', () => {
  test('are equal for spellings of one name and null where it is not set', () => {
    const [ana, tom, eva, ken] = labelsByDepartment(COMPANY, DEFAULT_OPTIONS);
    expect(ana!.key).toBe(tom!.key);
    expect(eva!.key).not.toBe(ana!.key);
    expect(ken).toBeNull();
  });

  test('keep how somebody spells it', () => {
    const spellings = labelsByDepartment(COMPANY, DEFAULT_OPTIONS).map((label) => label?.spelling);
    expect(spellings).toEqual(['Finance & Tax', 'FINANCE AND TAX', 'Fin.', undefined]);
  });

  test('follow the administrator’s aliases', () => {
    const options = { ...DEFAULT_OPTIONS, departmentAliases: { 'Fin.': 'Finance & Tax' } };
    const [ana, , eva] = labelsByDepartment(COMPANY, options);
    expect(eva).toEqual(ana);
  });
});

describe('labels by office and by company', () => {
  test('are read from their own fields, without case and outer spaces', () => {
    const [ana, tom, eva, ken] = labelsByOffice(COMPANY);
    expect(ana!.key).toBe(tom!.key);
    expect([eva, ken]).toEqual([null, null]);
  });

  test('know no aliases of departments', () => {
    const [ana, tom, eva] = labelsByCompany(COMPANY);
    expect([ana!.spelling, tom, eva!.spelling]).toEqual(['Contoso', null, 'Contoso Ltd']);
    expect(ana!.key).not.toBe(eva!.key);
  });
});

/** The id of the head of everybody's branch, `-` without one. */
function branches(people: readonly Person[]): Readonly<Record<string, string>> {
  const company = indexCompany(people, DEFAULT_OPTIONS);
  const labels = labelsByBranch(company);
  return Object.fromEntries(company.people.map(({ id }, i) => [id, labels[i]?.key ?? '-']));
}

const drawn = (text: string) => branches(orgChartFromText(text));

describe('branches', () => {
  test('are the reports of the top person with all below them; the top stands alone', () => {
    expect(
      drawn(`
        Ana
          Tom
          Eva
            Ken
              Kim
      `),
    ).toEqual({ ana: 'ana', tom: 'tom', eva: 'eva', ken: 'eva', kim: 'eva' });
  });

  test('are named after their heads', () => {
    const company = indexCompany(orgChartFromText('Ana\n  Tom Weber'), DEFAULT_OPTIONS);
    expect(labelsByBranch(company)[1]).toEqual({ key: 'tom-weber', spelling: 'Tom Weber' });
  });

  test('begin lower where the top person has one single report who has reports', () => {
    // Ana, the owner, has Bea alone below her; Bea's reports head the branches.
    expect(
      drawn(`
        Ana
          Bea
            Tom
            Eva
              Ken
      `),
    ).toEqual({ ana: 'ana', bea: 'bea', tom: 'tom', eva: 'eva', ken: 'eva' });
  });

  test('do not begin at somebody without reports', () => {
    expect(drawn('Ana\n  Tom')).toEqual({ ana: 'ana', tom: 'tom' });
  });

  test('are whole trees where the largest holds less than half', () => {
    // 3 + 2 + 2 people: the largest tree has 3 of 7.
    expect(
      drawn(`
        Ana
          Tom
          Eva
        Bea
          Ben
        Cid
          Cem
      `),
    ).toEqual({
      ana: 'ana',
      tom: 'ana',
      eva: 'ana',
      bea: 'bea',
      ben: 'bea',
      cid: 'cid',
      cem: 'cid',
    });
  });

  test('are those of the largest tree where it holds half, and whole further trees', () => {
    // 3 of 6 people.
    expect(
      drawn(`
        Ana
          Tom
          Eva
        Bea
          Ben
          Bo
      `),
    ).toEqual({ ana: 'ana', tom: 'tom', eva: 'eva', bea: 'bea', ben: 'bea', bo: 'bea' });
  });

  test('have no room for people without manager and reports', () => {
    expect(drawn('Ana\n  Tom\nZoe\nZac')).toEqual({ ana: 'ana', tom: 'tom', zoe: '-', zac: '-' });
  });

  test('are none where nobody reports to anybody', () => {
    expect(drawn('Ana\nTom')).toEqual({ ana: '-', tom: '-' });
  });

  test('divide everybody in a tree, each with a head above or at them', () => {
    const chart = fc.array(fc.option(fc.nat()), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(chart, (managers) => {
        const [someone] = orgChartFromText('Ana');
        const people = managers.map((manager, i) => ({
          ...someone!,
          id: `p${i}`,
          managerId: manager === null || i === 0 ? null : `p${manager % i}`,
        }));
        const heads = branches(people);
        const managerOf = new Map(people.map(({ id, managerId }) => [id, managerId]));
        for (const { id, managerId } of people) {
          const alone = managerId === null && !people.some((other) => other.managerId === id);
          expect(heads[id] === '-').toBe(alone);
          if (alone) continue;
          let at: string | null = id;
          while (at !== null && at !== heads[id]) at = managerOf.get(at) ?? null;
          expect(at).toBe(heads[id]);
        }
      }),
    );
  });
});
