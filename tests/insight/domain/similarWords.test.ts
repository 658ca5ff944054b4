import fc from 'fast-check';
import { groupKey } from '../../../src/insight/domain/labels';
import {
  abbreviates,
  differenceOf,
  similarWords,
  editDistance,
} from '../../../src/insight/domain/similarWords';
import { canonicalForms } from '../../../src/insight/domain/departmentLookalikes';

describe('abbreviates', () => {
  test.each([
    ['fin', 'finance', false, true], // a beginning of up to four letters
    ['tech', 'technology', false, true],
    ['sales', 'salesforce', false, false], // five letters without a dot
    ['admin', 'administration', true, true], // … with one
    ['mktg', 'marketing', false, true], // letters in order, first to last
    ['mgmt', 'management', false, true],
    ['ops', 'operations', false, true],
    ['fi', 'finance', false, false], // two letters need a dot
    ['fi', 'finance', true, true],
    ['f', 'finance', true, false],
    ['fina', 'final', false, false], // hardly shorter
    ['eng', 'enginer', false, true],
    ['sls', 'salads', false, true],
    ['sls', 'sales', false, false], // fewer than three letters left out
    ['oats', 'operations', false, false], // two vowels are a word
    ['mktx', 'marketing', false, false], // another last letter
    ['xktg', 'marketing', false, false], // another first letter
    ['a1b', 'aaaaab', false, false], // no figures
  ])('%s for %s (dotted %j) is %j', (short, long, dotted, expected) => {
    expect(abbreviates(short, long, dotted)).toBe(expected);
  });

  test('never goes both ways', () => {
    const word = fc.stringMatching(/^[a-e]{1,9}$/);
    fc.assert(
      fc.property(word, word, fc.boolean(), (one, other, dotted) => {
        expect(abbreviates(one, other, dotted) && abbreviates(other, one, dotted)).toBe(false);
      }),
    );
  });

  test('a dot never makes an abbreviation less of one', () => {
    const word = fc.stringMatching(/^[a-e]{1,9}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        if (abbreviates(one, other, false)) expect(abbreviates(one, other, true)).toBe(true);
      }),
    );
  });
});

describe('similarWords', () => {
  const near = (words: readonly string[], dotted: readonly string[] = []) =>
    Object.fromEntries(
      [...similarWords(words, new Set(dotted))].map(([word, others]) => [
        word,
        others.map((other) => `${other.word}${other.certain ? '!' : '?'}`),
      ]),
    );

  test('finds slips, which are certain, and changes, which are not', () => {
    expect(near(['finance', 'finace', 'legal'])).toEqual({
      finance: ['finace!'],
      finace: ['finance!'],
      legal: [],
    });
    expect(near(['microbiology', 'macrobiology'])['microbiology']).toEqual(['macrobiology?']);
  });

  test('finds abbreviations, long ones only with a dot', () => {
    expect(near(['mktg', 'marketing'])['marketing']).toEqual(['mktg!']);
    expect(near(['procur', 'procurement'])['procur']).toEqual([]);
    expect(near(['procur', 'procurement'], ['procur'])['procur']).toEqual(['procurement!']);
  });

  test('finds nothing among short words', () => {
    expect(near(['tax', 'tac', 'it'])).toEqual({ tax: [], tac: [], it: [] });
  });

  test('finds all that comparing every pair would find, and nothing else', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[ab]{2,10}$/), { maxLength: 12 });
    const line = (one: string, other: string, certain: boolean) => `${one} ${other} ${certain}`;
    fc.assert(
      fc.property(words, fc.nat({ max: 3 }), (drawn, step) => {
        const dotted = new Set(drawn.filter((_, at) => at % 4 < step));
        const wanted: string[] = [];
        for (const [at, one] of drawn.entries()) {
          for (const other of drawn) {
            const difference = differenceOf(one, other);
            const isLater = at > drawn.indexOf(other);
            const isTypo = isLater && difference !== 'other';
            const links = [
              ...(isTypo ? [difference === 'slip'] : []),
              ...(abbreviates(one, other, dotted.has(one)) ? [true] : []),
            ];
            for (const certain of links) {
              wanted.push(line(one, other, certain), line(other, one, certain));
            }
          }
        }
        const found = [...similarWords(drawn, dotted)].flatMap(([one, others]) =>
          others.map(({ word, certain }) => line(one, word, certain)),
        );
        expect(found.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 300 },
    );
  });

  test('is mutual, without itself, and each pair is there once', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[ab]{3,10}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, (drawn) => {
        const found = similarWords(drawn, new Set());
        for (const [word, others] of found) {
          expect(others.map((other) => other.word)).not.toContain(word);
          for (const { word: other, certain } of others) {
            expect(found.get(other)).toContainEqual({ word, certain });
          }
        }
      }),
    );
  });
});

describe('canonicalForms', () => {
  const shares = (one: string, other: string) =>
    canonicalForms(groupKey(one)).some((form) => canonicalForms(groupKey(other)).includes(form));

  test.each([
    ['E-Commerce', 'Ecommerce', true],
    ['EMEA Sales', 'Sales EMEA', true],
    ['Finance Dept.', 'Finance', true],
    ['HR', 'Human Resources', true],
    ['R&D', 'Research and Development', true],
    ['Qualität', 'Qualitat', true],
    ['Abteilung für Recht', 'Recht', true],
    ['Finance', 'Legal', false],
    ['Sales North', 'Sales South', false],
    ['Site North', 'Sales North', true], // two with the same initials: told apart by the pairs
    ['Marketing', 'MARKETS', false],
  ])('%s and %s share one: %j', (one, other, expected) => {
    expect(shares(one, other)).toBe(expected);
  });

  test('keeps generic words where there is nothing else', () => {
    expect(canonicalForms('team')).toEqual(['together team', 'sorted team', 'initials team']);
  });

  test('takes a single word of two to four letters for initials, a longer one not', () => {
    expect(canonicalForms('hr')).toContain('initials hr');
    expect(canonicalForms('legal')).toEqual(['together legal', 'sorted legal']);
  });

  test('has initials of several words, without “and”', () => {
    expect(canonicalForms('human resources')).toContain('initials hr');
    expect(canonicalForms('research & development')).toContain('initials rd');
  });

  test('takes a single letter, or one with a figure, for no initials', () => {
    expect(canonicalForms('q')).toEqual(['together q', 'sorted q']);
    expect(canonicalForms('h2')).toEqual(['together h2', 'sorted h2']);
    expect(canonicalForms('abcd')).toContain('initials abcd');
    expect(canonicalForms('abcde')).toEqual(['together abcde', 'sorted abcde']);
  });

  test.each(
    'department dept dep team abteilung abt bereich service équipe departamento equipo setor ufficio reparto afdeling the of de der für'.split(
      ' ',
    ),
  )('leaves out “%s”', (word) => {
    expect(canonicalForms(`${word} legal`)).toEqual(canonicalForms('legal'));
  });

  test('takes single letters as initials', () => {
    expect(canonicalForms('h r')).toEqual(['together hr', 'sorted h r', 'initials hr']);
  });
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1], // swapped
    ['abc', 'ab', 1], // dropped
    ['abc', 'abd', 1], // changed
    ['kitten', 'sitting', 3], // k→s, e→i, +g
    ['ca', 'abc', 3], // no letter is touched twice
  ])('from %j to %j is %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  test('is the same both ways and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('differenceOf', () => {
  test.each([
    ['finance', 'finace', 'slip'],
    ['finance', 'fianance', 'slip'],
    ['sales', 'slaes', 'slip'],
    ['audit', 'audio', 'change'],
    ['administration', 'adminstrtion', 'change'],
    ['radiology', 'cardiology', 'other'],
    ['north', 'south', 'other'],
    ['plant1', 'plant2', 'other'],
    ['tax', 'tac', 'other'],
    ['finance', 'finance', 'other'],
  ])('of %s and %s is a %s', (one, other, difference) => {
    expect(differenceOf(one, other)).toBe(difference);
  });
});
