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
