import { LEVELS } from '../../../src/insight/levels/level';
import { termFinder } from '../../../src/insight/levels/findTerms';
import { SPACED_LEXICON } from '../../../src/insight/levels/lexicon/lexicon';
import { rankIn } from '../../../src/insight/levels/rankIn';

const find = termFinder(SPACED_LEXICON);

/** `level kind matched@place` of the rank in a clause, or null. */
function rank(clause: string): string | null {
  const words = clause.split(' ');
  const found = rankIn(words, find(words));
  return found && `${LEVELS[found.level]} ${found.kind} ${found.matched}@${found.at}`;
}

describe('the rank in a clause', () => {
  test.each([
    ['sales director', 'director rank director@1'],
    ['vice president', 'vicePresident rank vice president@0'],
    ['team leader', 'manager rank team leader@0'],
  ])('of "%s" is %s', (clause, expected) => {
    expect(rank(clause)).toBe(expected);
  });

  test('is none where there is only a profession', () => {
    expect(rank('software engineer')).toBeNull();
    expect(rank('')).toBeNull();
  });

  test('is the highest of several, the first of equal ones', () => {
    expect(rank('director vice president')).toMatch(/^vicePresident/);
    expect(rank('director director')).toBe('director rank director@0');
  });

  test('is none before an office', () => {
    expect(rank('director office')).toBeNull();
    expect(rank('vice president office')).toBeNull();
    // A manager's office is still led by a manager.
    expect(rank('team leader office')).toMatch(/^manager/);
  });
});

describe('"manager"', () => {
  test('alone is a rank, with words of size beside it too', () => {
    expect(rank('manager')).toBe('manager rank manager@0');
    expect(rank('senior manager')).toMatch(/^manager rank/);
    expect(rank('group manager')).toMatch(/^manager rank/);
  });

  test('of a thing is none', () => {
    expect(rank('product manager')).toBeNull();
    expect(rank('account manager')).toBeNull();
  });
});

describe('"chief"', () => {
  test('with officer is an executive', () => {
    expect(rank('chief people officer')).toMatch(/^executive rank chief/);
  });

  test('of a profession is a manager', () => {
    expect(rank('chief engineer')).toMatch(/^manager rank chief/);
  });

  test('of a field is an executive, alone a director', () => {
    expect(rank('chief strategy')).toMatch(/^executive/);
    expect(rank('chief')).toMatch(/^director/);
  });
});

describe('"lead" and "principal"', () => {
  test('at the end lead people', () => {
    expect(rank('engineering lead')).toBe('manager rank lead@1');
    expect(rank('principal')).toMatch(/^director rank/);
  });

  test('before a profession are its senior', () => {
    expect(rank('lead underwriter')).toBe('senior grade lead@0');
    expect(rank('principal engineer')).toBe('senior grade principal@0');
  });

  test('"lead" before a field leads it', () => {
    expect(rank('lead germany')).toMatch(/^manager/);
  });
});

describe('"partner" and "owner"', () => {
  test('alone are of the firm', () => {
    expect(rank('partner')).toMatch(/^vicePresident/);
    expect(rank('owner')).toMatch(/^executive/);
  });

  test('"partner" after a practice is one of the firm', () => {
    expect(rank('tax partner')).toMatch(/^vicePresident/);
  });

  test('in other company are none', () => {
    expect(rank('business partner')).toBeNull();
    expect(rank('product owner')).toBeNull();
    expect(rank('partner marketing')).toBeNull();
  });
});

describe('an executive whom the job is about', () => {
  test('is no rank before a profession that ends the clause', () => {
    expect(rank('founder relations manager')).toBeNull();
  });

  test('is no rank as an organ after a profession', () => {
    expect(rank('referent geschaftsfuhrung')).toBeNull();
  });

  test('is one without', () => {
    expect(rank('founder')).toMatch(/^executive/);
    expect(rank('geschaftsfuhrung')).toMatch(/^executive/);
  });
});
