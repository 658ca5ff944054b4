import { fitting } from '../../../fixtures/fittingForm';

// Ego leads Eva and Tom; below them are four people of three.
const PEOPLE = `
  Ceo | Board | executive
    Ego | Sales | vicePresident
      Eva | Sales | manager
        Ken | Sales | professional
        Kim | Sales | professional
      Tom | Sales | manager
        Una | Sales | professional
        Uwe | Sales | professional
    Lea | Legal | vicePresident
      Lex | Legal | professional
`;

describe('skip-level coffee', () => {
  it('fits those who report to a report of ego, and says how many of them ego knows', () => {
    const ties = { ken: { known: true } };
    const { ids, detail } = fitting('skipLevel', { people: PEOPLE, ties });
    expect(ids).toEqual(['kim', 'una', 'uwe']);
    // Of Ken, Kim, Una and Uwe ego knows Ken.
    expect(detail('una').reasons).toEqual([
      { kind: 'reportsToReport', managerName: 'Tom', known: 1, of: 4 },
    ]);
  });

  it('fits nobody where ego knows half of them', () => {
    const ties = { ken: { known: true }, una: { known: true } };
    expect(fitting('skipLevel', { people: PEOPLE, ties }).ids).toEqual([]);
  });
});
