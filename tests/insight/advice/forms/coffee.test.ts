import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

describe('coffee', () => {
  it('fits everybody up to two levels up', () => {
    const { ids, detail } = fitting('coffee', { people: PEOPLE });
    expect(ids).not.toContain('ceo');
    expect(ids).not.toContain('lea');
    expect(ids).toEqual(expect.arrayContaining(['fay', 'fin', 'fox', 'una', 'lex']));
    expect(detail('fin')).toEqual({ reasons: [] });
  });
});
