import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../../src/insight/options';
import { chooseScope } from '../../../src/insight/domain/scope';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

const people = orgChartFromText(`
  Ana
    Tom
      Max
      Old | | | disabled
    Eva
      Ken
        Sam
        Ian
      Lea
    Gil | | | guest
  Solo
`);

/** A company of nine who can be met; "large" and "branch" are scaled down to fit. */
function scopeOf(ego: string, met: readonly string[], options: Partial<InsightOptions>) {
  const all = { ...DEFAULT_OPTIONS, largestUniverse: 8, smallestBranch: 3, ...options };
  const company = indexCompany(people, all);
  const at = (id: string) => company.indexById.get(id)!;
  const scope = chooseScope(company, at(ego), Int32Array.from(met, at), all);
  const members = people.filter((_, i) => scope.members[i] === 1).map(({ id }) => id);
  expect(scope.people).toBe(members.length);
  return { kind: scope.kind, top: people[scope.top]?.id ?? null, members: members.join(' ') };
}

const everybody = 'ana tom max eva ken sam ian lea solo';

describe('chooseScope', () => {
  test('takes a company that is small enough as it is, without guests and leavers', () => {
    // Nine people can be met: Ana Tom Max Eva Ken Sam Ian Lea Solo.
    expect(scopeOf('sam', [], { largestUniverse: 9 })).toEqual({
      kind: 'company',
      top: null,
      members: everybody,
    });
  });

  test('takes the smallest branch that is large enough in a larger one', () => {
    // Ken's branch is Ken, Sam and Ian: 3 people.
    expect(scopeOf('sam', [], {})).toEqual({ kind: 'branch', top: 'ken', members: 'ken sam ian' });
  });

  test('walks up until the branch is large enough, not counting leavers', () => {
    // Tom's branch: Tom and Max (Old is disabled) are 2; so Ana's, with 8.
    expect(scopeOf('max', [], {})).toEqual({
      kind: 'branch',
      top: 'ana',
      members: 'ana tom max eva ken sam ian lea',
    });
  });

  test('adds everybody ego has met, but no guests', () => {
    expect(scopeOf('sam', ['max', 'gil', 'old', 'solo'], {}).members).toBe('max ken sam ian solo');
  });

  test('takes the company after all where ego is in no large branch', () => {
    expect(scopeOf('solo', [], {})).toEqual({ kind: 'company', top: null, members: everybody });
  });

  test('lets ego choose the whole company', () => {
    expect(scopeOf('sam', [], { scope: 'company' }).members).toBe(everybody);
  });

  test('lets ego choose a branch, of which ego need not be part', () => {
    expect(scopeOf('max', ['solo'], { scope: { branchOf: 'eva' } })).toEqual({
      kind: 'branch',
      top: 'eva',
      members: 'max eva ken sam ian lea',
    });
  });

  test('follows the rule where the chosen branch is of somebody who has gone', () => {
    expect(scopeOf('sam', [], { scope: { branchOf: 'gone' } }).top).toBe('ken');
  });

  test('always holds ego, even with a disabled account', () => {
    expect(scopeOf('old', [], { scope: 'company' }).members).toBe(
      'ana tom max old eva ken sam ian lea solo',
    );
  });
});

describe('chooseScope in a company that is organised by function', () => {
  // A department counts from 2 people; 2 departments are to be deep, so 3 make a universe.
  const functional = { smallestGroup: 2, wideGoal: 2 };

  function scopeIn(chart: readonly string[], ego: string) {
    const options = { ...DEFAULT_OPTIONS, largestUniverse: 5, smallestBranch: 3, ...functional };
    const company = indexCompany(orgChartFromText(chart.join('\n')), options);
    const at = (id: string) => company.indexById.get(id)!;
    const scope = chooseScope(company, at(ego), new Int32Array(), options);
    const top = company.people[scope.top]?.id ?? null;
    return { kind: scope.kind, top, people: scope.people };
  }

  const sales = ['Ana | Sales', '  Tom | Sales', '  Max | Sales'];
  const others = ['Eva | Finance', '  Ken | Finance', '  Lea | Legal', '  Ian | Legal'];
  const below = (head: string, lines: readonly string[]) => [head, ...lines.map((l) => `  ${l}`)];

  test('leaves a branch of one department for one with as many as the goal needs', () => {
    // Ana's branch is large enough (3 people) but Sales alone; Zoe's has Sales, Finance and Legal: 8 people.
    expect(scopeIn(below('Zoe', [...sales, ...others]), 'tom')).toEqual({
      kind: 'branch',
      top: 'zoe',
      people: 8,
    });
  });

  test('takes the company where only the company has so many departments', () => {
    // Two roots: Ana's branch is Sales alone, 7 people in all.
    expect(scopeIn([...sales, ...others], 'tom')).toEqual({
      kind: 'company',
      top: null,
      people: 7,
    });
  });

  test('goes by size alone where the company has no more departments either', () => {
    // Sales and Finance: 2 departments of 2 or more, Legal has one person.
    const twoOnly = others.map((line) => line.replace('Ian | Legal', 'Ian | Finance'));
    expect(scopeIn([...sales, ...twoOnly], 'tom')).toEqual({
      kind: 'branch',
      top: 'ana',
      people: 3,
    });
  });

  test('stays in the smallest branch that has them', () => {
    const division = below('Zoe', [...sales, ...others]);
    const company = below('Top', [...division, 'Kim | HR', 'Lou | HR', 'Mia | HR']);
    expect(scopeIn(company, 'tom').top).toBe('zoe');
  });
});
