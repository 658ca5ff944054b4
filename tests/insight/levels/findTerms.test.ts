import fc from 'fast-check';
import { termFinder } from '../../../src/insight/levels/findTerms';
import type { Lexicon } from '../../../src/insight/levels/lexicon/lexicon';
import type { Sense } from '../../../src/insight/levels/lexicon/language';

const MANAGER: Sense = { as: 'rank', level: 3 };
const DIRECTOR: Sense = { as: 'rank', level: 4 };

/** A lexicon of a few words; endings longest first, as in the real one. */
const LEXICON: Lexicon = {
  phrases: new Map<string, Sense>([
    ['director', DIRECTOR],
    ['managing director', { as: 'rank', level: 6 }],
    ['managing director emea', { as: 'rank', level: 5 }],
    ['leiter', MANAGER],
    ['berater', { as: 'occupation' }],
    ['senior', { as: 'senior' }],
  ]),
  endings: [
    ['leiter', MANAGER],
    ['eiter', { as: 'occupation' }],
  ],
  longestFrom: new Map([
    ['director', 1],
    ['managing', 3],
    ['leiter', 1],
    ['berater', 1],
    ['senior', 1],
  ]),
};

const find = termFinder(LEXICON);

/** `words@place sense` of every term. */
const found = (text: string) =>
  find(text.split(' ')).map(({ words, at, sense }) =>
    [`${words}@${at}`, sense.as, ...(sense.as === 'rank' ? [sense.level] : [])].join(' '),
  );

describe('terms of a clause', () => {
  test('are known words at their places, unknown ones left out', () => {
    expect(found('sales director north')).toEqual(['director@1 rank 4']);
    expect(found('sales north')).toEqual([]);
  });

  test('are the longest phrases that fit', () => {
    expect(found('managing director')).toEqual(['managing director@0 rank 6']);
    expect(found('managing director emea')).toEqual(['managing director emea@0 rank 5']);
    expect(found('managing director apac')).toEqual(['managing director@0 rank 6']);
    expect(found('managing editor')).toEqual([]);
  });

  test('do not overlap: what a phrase has used is not read again', () => {
    expect(found('managing director director')).toEqual([
      'managing director@0 rank 6',
      'director@2 rank 4',
    ]);
  });

  test('cover one word or as many as the phrase has', () => {
    expect(find(['managing', 'director', 'leiter']).map(({ length }) => length)).toEqual([2, 1]);
  });

  test.each([
    ['leiterin', 'leiterin@0 rank 3'],
    ['leiterinnen', 'leiterinnen@0 rank 3'],
    ['beraterin', 'beraterin@0 occupation'],
  ])('know the gendered form %s by its root', (word, term) => {
    expect(found(word)).toEqual([term]);
  });

  test.each([
    ['vertriebsleiter', 'vertriebsleiter@0 rank 3'],
    ['vertriebsleiterin', 'vertriebsleiterin@0 rank 3'],
  ])('know the compound %s by its last part, the longest that fits', (word, term) => {
    expect(found(word)).toEqual([term]);
  });

  test('do not take an ending alone for a compound', () => {
    expect(found('eiter')).toEqual([]);
  });

  test.each([
    ['juniorberater', 'junior'],
    ['seniorberater', 'senior'],
  ])('know %s as %s', (word, sense) => {
    expect(found(word)).toEqual([`${word}@0 ${sense}`]);
  });

  test.each(['seniority', 'senioren', 'juniors', 'seniorin'])(
    'do not take %s for a modifier with a role',
    (word) => {
      expect(found(word).filter((term) => term !== `${word}@0 senior`)).toEqual([]);
      expect(found(word)).toEqual(word === 'seniorin' ? ['seniorin@0 senior'] : []);
    },
  );

  test('are the same however often they are asked for', () => {
    expect(found('vertriebsleiterin')).toEqual(found('vertriebsleiterin'));
    expect(found('kenner')).toEqual(found('kenner'));
  });

  test('are in order, apart from each other and within the clause', () => {
    const word = fc.constantFrom(
      'managing',
      'director',
      'emea',
      'leiterin',
      'sales',
      'juniorberater',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        let free = 0;
        for (const term of find(words)) {
          expect(term.at).toBeGreaterThanOrEqual(free);
          expect(term.words).toBe(words.slice(term.at, term.at + term.length).join(' '));
          free = term.at + term.length;
        }
        expect(free).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});
