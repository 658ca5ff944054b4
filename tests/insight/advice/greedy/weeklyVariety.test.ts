import { weeklyVariety } from '../../../../src/insight/advice/greedy/weeklyVariety';
import { indexOf } from '../../../fixtures/companyFromText';
import { contextOf } from '../../../fixtures/suggestionsFromText';

const PEOPLE = `
  Ceo | Board | executive
    Ego | Sales | professional
    Sue | Sales | professional
    Fin | Finance | professional
    Fay | Finance | director
    Lex | Legal | professional
    Lea | Legal | director
    Ida | IT | professional
    Ian | IT | professional
    Ivy | IT | professional
    Nil | | professional
`;

/** Everybody of IT is known, so IT is deep; Fay is asked in form 1, everybody else in form 0. */
function noveltyBeside(...chosen: readonly string[]) {
  const ties = { ida: { known: true }, ian: { known: true }, ivy: { known: true } };
  const context = contextOf({ people: PEOPLE, ties });
  const at = (id: string) => indexOf(context.company, id);
  const formOf = (person: number) => (person === at('fay') ? 1 : 0);
  const variety = weeklyVariety(context, { formOf }, chosen.map(at));
  return (id: string) => variety.of(at(id));
}

describe('weeklyVariety', () => {
  it('counts a department for 4, a level for 2 and a form for 1 where they are new', () => {
    const novelty = noveltyBeside('fin');
    expect(novelty('lex')).toBe(4);
    expect(novelty('lea')).toBe(4 + 2);
    expect(novelty('fay')).toBe(2 + 1);
    expect(novelty('fin')).toBe(0);
  });

  it('counts no department that makes nobody wider: the own one, a deep one, none', () => {
    const novelty = noveltyBeside('fin');
    expect(['sue', 'ida', 'nil'].map(novelty)).toEqual([0, 0, 0]);
  });

  it('looks at everybody who was chosen', () => {
    const novelty = noveltyBeside('fay', 'lex');
    expect(['fin', 'lea', 'ceo'].map(novelty)).toEqual([0, 0, 4 + 2]);
  });

  it('finds everything new beside nobody', () => {
    const novelty = noveltyBeside();
    expect(['fay', 'lex', 'sue'].map(novelty)).toEqual([7, 7, 3]);
  });

  it('takes a second one of a department through one introducer for a repeat', () => {
    const context = contextOf({ people: `${PEOPLE}    Fox | Finance | professional` });
    const at = (id: string) => indexOf(context.company, id);
    const introducerFor = (person: number) => (person === at('fay') ? null : 'tom');
    const variety = weeklyVariety(context, { formOf: () => 0, introducerFor }, [at('fin')]);
    const isRepeat = (id: string) => variety.isRepeat!(at(id));
    // Fox is of Finance as Fin is; Lex is of Legal; nobody introduces Fay.
    expect(['fox', 'lex', 'fay'].map(isRepeat)).toEqual([true, false, false]);
  });
});
