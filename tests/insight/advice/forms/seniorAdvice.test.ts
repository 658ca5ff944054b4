import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

describe('bossAdvice', () => {
  it("fits the manager's manager and nobody else", () => {
    const { ids, detail } = fitting('bossAdvice', { people: PEOPLE });
    expect(ids).toEqual(['sam']);
    expect(detail('sam').reasons).toEqual([{ kind: 'noMeetingWithBossesBoss', days: 90 }]);
  });

  it('fits where they met only in a large meeting', () => {
    const crowd = 'mia tom max una uwe mel ola';
    const calendar = `2026-06-10 09:00 30 sam: ego+ ${crowd}`;
    expect(fitting('bossAdvice', { people: PEOPLE, calendar }).ids).toEqual(['sam']);
  });

  it('does not fit within 90 days of a small meeting', () => {
    // Monday 29 June 2026 − 90 days is 31 March
    const on = (day: string) => `2026-${day} 09:00 30 sam: ego+`;
    expect(fitting('bossAdvice', { people: PEOPLE, calendar: on('03-31') }).ids).toEqual([]);
    expect(fitting('bossAdvice', { people: PEOPLE, calendar: on('03-30') }).ids).toEqual(['sam']);
  });

  it('fits nobody where the manager is at the top', () => {
    expect(fitting('bossAdvice', { people: PEOPLE, ego: 'sam' }).ids).toEqual([]);
    expect(fitting('bossAdvice', { people: PEOPLE, ego: 'ceo' }).ids).toEqual([]);
  });
});

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
