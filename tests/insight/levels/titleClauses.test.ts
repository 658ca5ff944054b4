import fc from 'fast-check';
import { foldText } from '../../../src/insight/domain/foldText';
import { titleClauses } from '../../../src/insight/levels/titleClauses';

function show(title: string): string {
  return titleClauses(title)
    .map(({ words, joint }) => `${joint}[${words.join(' ')}]`)
    .join(' ');
}

describe('titleClauses', () => {
  test.each([
    ['Founder & C.E.O. (m/w/d), Sales', 'break[founder] and[ceo] comma[sales]'],
    ['Leiter*in Einkauf', 'break[leiter einkauf]'],
    ['Leiter:in / Leiter/-in', 'break[leiter] comma[leiter]'],
    ['LEITER(IN) EDV', 'break[leiter edv]'],
    ['Directeur/trice - Achats', 'break[directeur] break[achats]'],
    ['Director/a de Ventas', 'break[director de ventas]'],
    ['Vice-President', 'break[vice president]'],
    ['CEO | Founder; Owner', 'break[ceo] break[founder] break[owner]'],
    ['Marketing und Vertrieb', 'break[marketing] and[vertrieb]'],
    ['R&D', 'break[r] and[d]'],
    ['CTO @ Contoso', 'break[cto]'],
    ['Engineer (f/m/x)', 'break[engineer]'],
    ['Sales – EMEA', 'break[sales] break[emea]'],
    ['Chef d’équipe', 'break[chef d equipe]'],
    ['', ''],
    ['(/)', ''],
  ])('%j → %s', (title, clauses) => {
    expect(show(title)).toBe(clauses);
  });

  test('makes possessives unreadable', () => {
    expect(titleClauses("VP's office")[0]?.words[0]).not.toContain('vp');
    expect(titleClauses('Directors’ office')[0]?.words[0]).not.toContain('director');
  });

  test('never yields an empty word or clause', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        for (const { words } of titleClauses(title)) {
          expect(words.length).toBeGreaterThan(0);
          expect(words.every((word) => word.length > 0)).toBe(true);
        }
      }),
    );
  });
});

describe('foldText', () => {
  test.each([
    ['Geschäftsführer', 'geschaftsfuhrer'],
    ['STRAẞE ß', 'strasse ss'],
    ['Cœur Ægir Søren', 'coeur aegir soren'],
    ['ｖｐ', 'vp'],
    ['マネージャー', 'マネージャー'],
    ['a – b', 'a  -  b'],
    ['pre‐sales', 'pre-sales'],
    ['l’équipe', "l'equipe"],
    ['zero\u200Bwidth', 'zerowidth'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('changes nothing more when used twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
