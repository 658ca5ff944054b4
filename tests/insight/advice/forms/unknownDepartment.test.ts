import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

describe('present', () => {
  it('fits the head of an unknown department whom somebody can introduce', () => {
    // Ceo is known and manages Fay and Lea; nobody of Finance and Legal is known
    const { ids, detail } = fitting('present', { people: PEOPLE, ties: { ceo: { known: true } } });
    expect(ids).toEqual(['fay', 'lea']);
    expect(detail('fay').reasons).toEqual([
      { kind: 'departmentUnknown', department: 'Finance', people: 3 },
    ]);
  });

  it('fits the one with most people below, not every manager of the department', () => {
    // Gil has three people below (Gus, Gia, Gob), Gus one; both are of Graphics
    const people = `${PEOPLE.trimEnd()}
    Gil | Graphics | director
      Gus | Graphics | manager
        Gob | Graphics | senior
      Gia | Graphics | senior`;
    const ties = { ceo: { known: true }, lea: { known: true }, lex: { known: true } };
    expect(fitting('present', { people, ties }).ids).toEqual(['fay', 'gil']);
  });

  it('fits the first by id of two with as many people below, in whatever order they are listed', () => {
    const [first, second] = [
      `
    Gil | Graphics | director
      Gus | Graphics | senior`,
      `
    Abe | Graphics | director
      Gia | Graphics | senior`,
    ];
    const ties = { ceo: { known: true }, lea: { known: true } };
    for (const more of [first + second, second + first]) {
      const { ids } = fitting('present', { people: `${PEOPLE.trimEnd()}${more}`, ties });
      expect([...ids].sort()).toEqual(['abe', 'fay']);
    }
  });

  it('does not fit whoever leads nobody, and nobody of the own department or of none', () => {
    // Ida is alone in IT; Mel leads people of ego's own department; Nat's people have none
    const people = `${PEOPLE.trimEnd()}
    Ida | IT | director
    Nat | | director
      Ned | | senior`;
    const ties = { ceo: { known: true } };
    expect(fitting('present', { people, ties }).ids).toEqual(['fay', 'lea']);
  });

  it('does not fit without an introducer', () => {
    expect(fitting('present', { people: PEOPLE }).ids).toEqual([]);
  });

  it('does not fit where ego knows somebody of the department', () => {
    const ties = { ceo: { known: true }, fox: { known: true } };
    expect(fitting('present', { people: PEOPLE, ties }).ids).toEqual(['lea']);
  });
});

describe('community', () => {
  const options = {
    communities: [
      { department: 'FINANCE', link: 'https://contoso.example/finance' },
      { department: 'Sales', link: 'https://contoso.example/sales' },
    ],
  };

  it('fits the people of an unknown department with a link', () => {
    const ties = { una: { known: true } };
    const { ids, detail } = fitting('community', { people: PEOPLE, options, ties });
    expect(ids).toEqual(['fay', 'fin', 'fox']);
    expect(detail('fox')).toEqual({
      link: 'https://contoso.example/finance',
      reasons: [{ kind: 'departmentUnknown', department: 'Finance', people: 3 }],
    });
  });

  it('does not fit where ego knows somebody, or without a link', () => {
    const ties = { fin: { known: true }, una: { known: true } };
    expect(fitting('community', { people: PEOPLE, options, ties }).ids).toEqual([]);
    expect(fitting('community', { people: PEOPLE }).ids).toEqual([]);
  });
});
