import { groupKey } from '../../../src/insight/domain/labels';

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
