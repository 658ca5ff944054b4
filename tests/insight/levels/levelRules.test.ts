import { LevelRuleError, levelRules } from '../../../src/insight/levels/levelRules';

describe('levelRules', () => {
  test('compares whole titles without case, space and full-width letters', () => {
    const find = levelRules([{ title: 'Vice  President', level: 'senior' }]);
    expect(find(' vice president ')?.level).toBe('senior');
    expect(find('ＶＩＣＥ President')?.level).toBe('senior');
    expect(find('Vice President Sales')).toBeNull();
  });

  test('looks for an expression between slashes anywhere, without case', () => {
    const find = levelRules([{ title: '/^VP\\b/', level: 'senior' }]);
    expect(find('vp Sales')?.level).toBe('senior');
    expect(find('Assistant VP')).toBeNull();
  });

  test('takes the first rule that fits', () => {
    const find = levelRules([
      { title: '/engineer/', level: 'senior' },
      { title: 'Engineer', level: 'entry' },
    ]);
    expect(find('Engineer')?.level).toBe('senior');
  });

  test('gives the same answer every time, also to an expression that asks for "all matches"', () => {
    const find = levelRules([{ title: '/vp/gy', level: 'senior' }]);
    expect([find('VP'), find('VP')].map((rule) => rule?.level)).toEqual(['senior', 'senior']);
  });

  test('takes slashes inside a title for what they are', () => {
    expect(levelRules([{ title: '//', level: 'entry' }])('//')?.level).toBe('entry');
    expect(levelRules([{ title: 'A/B', level: 'entry' }])('a/b')?.level).toBe('entry');
  });

  test('refuses an expression that cannot be read, and says which', () => {
    const rules = [
      { title: 'CEO', level: 'executive' },
      { title: '/(VP/', level: 'senior' },
    ] as const;
    expect(() => levelRules(rules)).toThrow(LevelRuleError);
    expect(() => levelRules(rules)).toThrow(
      'levelMapping[1].title: cannot read the regular expression /(VP/',
    );
  });
});
