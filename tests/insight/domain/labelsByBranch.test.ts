import fc from 'fast-check';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { labelsByBranch } from '../../../src/insight/domain/labels';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import type { Person } from '../../../src/insight/domain/person';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

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
