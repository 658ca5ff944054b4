import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

describe('directorOnCall', () => {
  const call = '2026-07-06 14:00 60 ego: tom kim@customer.example | id=call';

  it('fits the directors of the own chain for the next customer call that ego organises', () => {
    const { ids, detail } = fitting('directorOnCall', { people: PEOPLE, calendar: call });
    expect(ids).toEqual(['ceo', 'sam']);
    expect(detail('sam')).toEqual({
      eventId: 'call',
      reasons: [
        {
          kind: 'upcomingMeeting',
          start: Date.UTC(2026, 6, 6, 14),
          people: 3,
          outside: 1,
        },
      ],
    });
  });

  it('does not fit a meeting without outside people or of another', () => {
    const inside = '2026-07-06 14:00 60 ego: tom';
    const others = '2026-07-06 14:00 60 tom: ego+ kim@customer.example';
    expect(fitting('directorOnCall', { people: PEOPLE, calendar: inside }).ids).toEqual([]);
    expect(fitting('directorOnCall', { people: PEOPLE, calendar: others }).ids).toEqual([]);
  });

  it('keeps the call at eight people at most', () => {
    const withGuests = (guests: number) =>
      `2026-07-06 14:00 60 ego: ${Array.from({ length: guests }, (_, i) => `k${i}@customer.example`).join(' ')}`;
    // ego and six are seven, an eighth may come
    expect(fitting('directorOnCall', { people: PEOPLE, calendar: withGuests(6) }).ids).toHaveLength(
      2,
    );
    expect(fitting('directorOnCall', { people: PEOPLE, calendar: withGuests(7) }).ids).toEqual([]);
  });

  it('does not fit a call that has a list behind an address', () => {
    const calendar = '2026-07-06 14:00 60 ego: kim@customer.example everybody@contoso.com';
    expect(fitting('directorOnCall', { people: PEOPLE, calendar }).ids).toEqual([]);
  });

  it('means the first call where the director is missing', () => {
    const calendar = `
      2026-07-06 14:00 60 ego: sam kim@customer.example | id=first
      2026-07-07 14:00 60 ego: tom kim@customer.example | id=second
    `;
    const { detail } = fitting('directorOnCall', { people: PEOPLE, calendar });
    expect(detail('sam').eventId).toBe('second');
    expect(detail('ceo').eventId).toBe('first');
  });

  it('fits the director of a department that ego rarely meets', () => {
    const staff = (name: string) =>
      Array.from({ length: 40 }, (_, i) => `    ${name}${i} | ${name} | professional`).join('\n');
    const departments = ['Lab', 'Dev', 'Web', 'Ops'].map(staff).join('\n');
    const people = `${PEOPLE}\n  Boss | Board\n${departments}\n    Odo | Ops | director`;
    const met = (name: string) =>
      Array.from({ length: 12 }, (_, i) => [`${name}${i}`, { known: true }] as const);
    const ties = Object.fromEntries([...met('lab'), ...met('dev'), ...met('web')]);
    // Ops: 0 of 41 where the others are met at 12 of 40
    const { ids } = fitting('directorOnCall', { people, ties, calendar: call });
    expect(ids).toContain('odo');
    expect(ids).not.toContain('fay');
    expect(ids).not.toContain('ops0');
  });
});

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

describe('joinCall', () => {
  it('fits those whose customer calls ego declined or did not answer', () => {
    const calendar = `
      2026-06-01 09:00 30 fin: ego- kim@customer.example | answer=declined
      2026-06-02 09:00 30 fox: ego kim@customer.example | answer=none
      2026-06-03 09:00 30 una: ego+ kim@customer.example
      2026-06-04 09:00 30 uwe: ego- | answer=declined
    `;
    const { ids, detail } = fitting('joinCall', { people: PEOPLE, calendar });
    expect(ids).toEqual(['fin', 'fox']);
    expect(detail('fin')).toEqual({ reasons: [{ kind: 'ownsOutsideCalls' }] });
  });

  it('means a call ahead that another organises', () => {
    const calendar = '2026-07-06 14:00 60 fin: ego kim@customer.example | id=call answer=none';
    const { ids, detail } = fitting('joinCall', { people: PEOPLE, calendar });
    expect(ids).toEqual(['fin']);
    expect(detail('fin')).toMatchObject({
      eventId: 'call',
      reasons: [{ kind: 'ownsOutsideCalls' }, { kind: 'upcomingMeeting', people: 3, outside: 1 }],
    });
  });

  it('does not fit for calls that ego organises, and nobody two levels up', () => {
    const calendar = `
      2026-07-06 14:00 60 ego: fin kim@customer.example
      2026-07-07 14:00 60 fay: ego kim@customer.example | answer=none
    `;
    expect(fitting('joinCall', { people: PEOPLE, calendar }).ids).toEqual([]);
  });
});
