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

  it('does not fit without an introducer', () => {
    expect(fitting('present', { people: PEOPLE }).ids).toEqual([]);
  });

  it('does not fit where ego knows somebody of the department', () => {
    const ties = { ceo: { known: true }, fox: { known: true } };
    expect(fitting('present', { people: PEOPLE, ties }).ids).toEqual(['lea']);
  });
});
