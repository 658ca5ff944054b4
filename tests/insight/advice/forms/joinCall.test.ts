import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

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
