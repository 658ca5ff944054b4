import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

describe('oneMoreSeat', () => {
  const meeting = '2026-07-06 14:00 30 ego: fin tom | id=plan';

  it('fits whoever works with an attendee, at most one level up', () => {
    // Fin's manager Fay is two levels up, Fin's teammate is Fox
    const { ids, detail } = fitting('oneMoreSeat', { people: PEOPLE, calendar: meeting });
    expect(ids).toEqual(['fox']);
    expect(detail('fox')).toMatchObject({ eventId: 'plan' });
    expect(detail('fox').reasons).toEqual([
      { kind: 'upcomingMeeting', start: Date.UTC(2026, 6, 6, 14), people: 3, outside: 0 },
    ]);
  });

  it('does not open a one-to-one, a meeting of another, a customer call, or a full meeting', () => {
    const closed = [
      '2026-07-06 14:00 30 ego: fin',
      '2026-07-06 14:00 30 tom: ego+ fin',
      '2026-07-06 14:00 30 ego: fin tom kim@customer.example',
      '2026-07-06 14:00 30 ego: fin tom mia max una uwe mel',
    ];
    for (const calendar of closed) {
      expect(fitting('oneMoreSeat', { people: PEOPLE, calendar }).ids).toEqual([]);
    }
  });

  it('fits a meeting of seven', () => {
    const calendar = '2026-07-06 14:00 30 ego: fin tom mia max una uwe';
    expect(fitting('oneMoreSeat', { people: PEOPLE, calendar }).ids).toContain('fox');
  });

  it('does not fit whoever is invited already, and means the next meeting', () => {
    const calendar = `
      2026-07-07 14:00 30 ego: fin tom | id=later
      2026-07-06 14:00 30 ego: fin tom fox | id=sooner
    `;
    const { ids, detail } = fitting('oneMoreSeat', { people: PEOPLE, calendar });
    expect(ids).toEqual(['fox']);
    expect(detail('fox').eventId).toBe('later');
  });
});
