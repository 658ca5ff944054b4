import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

describe('mentoring', () => {
  it('fits everybody two levels up outside the own chain', () => {
    // ego is senior: directors; Sam is ego's own chain
    const { ids, detail } = fitting('mentoring', { people: PEOPLE });
    expect(ids).toEqual(['fay', 'lex']);
    expect(detail('fay').reasons).toEqual([{ kind: 'nobodyTwoLevelsUp', days: 90 }]);
  });

  it('fits nobody where ego met one like that alone in ninety days', () => {
    // AS_OF is 1 July 2026.
    const calendar = '2026-06-10 09:00 30 ego: lex+';
    expect(fitting('mentoring', { people: PEOPLE, calendar }).ids).toEqual([]);
  });

  it('takes neither a meeting of three, nor one long ago, nor one of the own chain for a mentor', () => {
    const calendar = `
      2026-06-10 09:00 30 ego: lex+ tom+
      2026-02-10 09:00 30 ego: lex+
      2026-06-11 09:00 30 ego: sam+
    `;
    expect(fitting('mentoring', { people: PEOPLE, calendar }).ids).toEqual(['fay', 'lex']);
  });
});
