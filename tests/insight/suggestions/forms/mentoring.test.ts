import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

describe('mentoring', () => {
  it('fits everybody two levels up outside the own chain', () => {
    // ego is senior: directors; Sam is ego's own chain
    const { ids, detail } = fitting('mentoring', { people: PEOPLE });
    expect(ids).toEqual(['fay', 'lex']);
    expect(detail('fay').reasons).toEqual([{ kind: 'nobodyTwoLevelsUp' }]);
  });

  it('fits nobody where ego knows one like that', () => {
    const ties = { lex: { known: true } };
    expect(fitting('mentoring', { people: PEOPLE, ties }).ids).toEqual([]);
  });

  it('does not take the own chain for one', () => {
    const ties = { sam: { known: true } };
    expect(fitting('mentoring', { people: PEOPLE, ties }).ids).toEqual(['fay', 'lex']);
  });

  it('does not take somebody outside the scope for one', () => {
    const drawn = { people: PEOPLE, ties: { lex: { known: true } } };
    const options = { scope: { branchOf: 'fay' } };
    expect(fitting('mentoring', { ...drawn, options }).ids).toEqual(['fay']);
  });
});
