import fc from 'fast-check';
import { LEVELS } from '../../../src/insight/levels/level';
import { foldText } from '../../../src/insight/domain/foldText';
import { gradeOf } from '../../../src/insight/levels/grades';
import { isAgent } from '../../../src/insight/levels/rankIn';
import { titleScores, type ReadingKind } from '../../../src/insight/levels/titleReading';

describe('gradeOf', () => {
  test.each([
    ['i', 'entry'],
    ['1', 'entry'],
    ['ii', 'professional'],
    ['2', 'professional'],
    ['iii', 'senior'],
    ['vi', 'senior'],
    ['6', 'senior'],
    ['e4', 'entry'],
    ['e5', 'professional'],
    ['e12', 'professional'],
    ['e13', 'senior'],
    ['eg 9b', 'professional'],
    ['tvod e 13', 'senior'],
    ['tv l e3', 'entry'],
    ['a7', 'professional'], // civil servants have no entry grade here
    ['a13', 'senior'],
    ['p1', 'entry'],
    ['ic 3', 'professional'],
    ['l4', 'senior'],
  ])('%s is %s', (text, level) => {
    expect(gradeOf(text.split(' '))).toEqual({
      level: LEVELS.indexOf(level as (typeof LEVELS)[number]),
      kind: 'grade',
      matched: text,
    });
  });

  test.each(['', '7', 'vii', 'x', 'e', 'e123', 'b2', 'sales', 'ii sales'])(
    '%j is no grade',
    (text) => {
      expect(gradeOf(text.split(' '))).toBeNull();
    },
  );

  test('never falls with a higher number on one scale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('e', 'eg', 'a', 'p', 'ic', 'l'),
        fc.integer({ min: 1, max: 98 }),
        (scale, number) => {
          const at = (n: number) => gradeOf([`${scale}${n}`])!.level;
          expect(at(number + 1)).toBeGreaterThanOrEqual(at(number));
        },
      ),
    );
  });
});

describe('foldText', () => {
  test.each([
    ['Geschäftsführer', 'geschaftsfuhrer'],
    ['Großkunden', 'grosskunden'],
    ['Œuvre æ Ø', 'oeuvre ae o'],
    ['Ｍａｎａｇｅｒ', 'manager'], // full width
    ['Chef d’équipe', "chef d'equipe"],
    ['VP – Sales', 'vp  -  sales'],
    ['co\u2011founder', 'co-founder'], // a dash that does not break
    ['Ma\u200Bnager', 'manager'],
    ['が', 'が'], // a mark on another script stays
    ['plain `text`', "plain 'text'"],
  ])('%j becomes %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.constantFrom('Ä', 'ß', 'é', '–', '’', 'が', 'A', ' '), fc.string(), (a, b) => {
        const once = foldText(a + b);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

describe('isAgent', () => {
  test.each(['installer', 'pilot', 'nurse', 'accountant', 'salesman', 'architect', 'counsel'])(
    '%s does something',
    (word) => {
      expect(isAgent(word)).toBe(true);
    },
  );

  test.each(['center', 'computer', 'power', 'sales', 'marketing', 'her', 'actor'.slice(0, 4)])(
    '%s does not',
    (word) => {
      expect(isAgent(word)).toBe(false);
    },
  );
});

describe('titleScores', () => {
  test('fit all levels alike without a title', () => {
    expect(titleScores(null)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test('of a director fall to both sides', () => {
    // −1 / (2 · 0.65²) = −1.183 one level off, four times that two levels off.
    const scores = titleScores({ level: 4, kind: 'rank', matched: 'director' });
    expect(scores[4]).toBeCloseTo(0, 12);
    expect(scores[3]).toBeCloseTo(-1.183, 3);
    expect(scores[5]).toBeCloseTo(-1.183, 3);
    expect(scores[2]).toBeCloseTo(-4.734, 3);
  });

  test('leave more room above a first-line manager than below', () => {
    const scores = titleScores({ level: 3, kind: 'rank', matched: 'head' });
    // Below −1 / (2 · 0.36), above −1 / (2 · 0.81).
    expect(scores[2]).toBeCloseTo(-1.389, 3);
    expect(scores[4]).toBeCloseTo(-0.617, 3);
  });

  test('leave a signatory more room below', () => {
    const scores = titleScores({ level: 5, kind: 'signatory', matched: 'prokurist' });
    expect(scores[4]!).toBeGreaterThan(scores[6]!);
  });

  test('are best at the level of the title, and fall with every further step', () => {
    const kinds: readonly Exclude<ReadingKind, 'managing'>[] = [
      'rank',
      'signatory',
      'grade',
      'support',
      'learner',
      'occupation',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.nat({ max: 6 }), (kind, level) => {
        const scores = titleScores({ level, kind, matched: 'x' });
        expect(scores.length).toBe(LEVELS.length);
        expect(scores[level]).toBeCloseTo(0, 12);
        for (let at = 1; at < scores.length; at++) {
          if (at <= level) expect(scores[at]!).toBeGreaterThan(scores[at - 1]!);
          else expect(scores[at]!).toBeLessThan(scores[at - 1]!);
        }
      }),
    );
  });
});
