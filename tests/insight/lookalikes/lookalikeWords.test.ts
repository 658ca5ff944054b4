import fc from 'fast-check';
import { groupKey } from '../../../src/insight/groupKey';
import { abbreviates } from '../../../src/insight/lookalikes/abbreviates';
import { nearWords } from '../../../src/insight/lookalikes/nearWords';
import { sameForms } from '../../../src/insight/lookalikes/sameForms';

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

describe('nearWords', () => {
  const near = (words: readonly string[], dotted: readonly string[] = []) =>
    Object.fromEntries(
      [...nearWords(words, new Set(dotted))].map(([word, others]) => [
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

  test('is mutual, without itself, and each pair is there once', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[ab]{3,10}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, (drawn) => {
        const found = nearWords(drawn, new Set());
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

describe('sameForms', () => {
  const shares = (one: string, other: string) =>
    sameForms(groupKey(one)).some((form) => sameForms(groupKey(other)).includes(form));

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
    expect(sameForms('team')).toEqual(['together team', 'sorted team', 'initials team']);
  });

  test('takes a single word of two to four letters for initials, a longer one not', () => {
    expect(sameForms('hr')).toContain('initials hr');
    expect(sameForms('legal')).toEqual(['together legal', 'sorted legal']);
  });

  test('takes single letters as initials', () => {
    expect(sameForms('h r')).toEqual(['together hr', 'sorted h r', 'initials hr']);
  });
});
