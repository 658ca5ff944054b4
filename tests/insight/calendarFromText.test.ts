import { calendarFromText } from '../fixtures/calendarFromText';

describe('calendarFromText', () => {
  test('reads times, people, answers and words', () => {
    const [event] = calendarFromText(
      '2026-06-01 09:00 30 ana: ego+ ben? kim@customer.example- #blue-room | series=s id=x hidden',
    );
    expect(event).toEqual({
      id: 'x',
      iCalUId: null,
      seriesMasterId: 's',
      start: Date.UTC(2026, 5, 1, 9),
      end: Date.UTC(2026, 5, 1, 9, 30),
      isAllDay: false,
      isCancelled: false,
      isOrganizer: false,
      hideAttendees: true,
      showAs: 'busy',
      response: 'accepted',
      organizer: 'ana@contoso.com',
      attendees: [
        { address: 'ego@contoso.com', type: 'required', response: 'accepted' },
        { address: 'ben@contoso.com', type: 'required', response: 'tentativelyAccepted' },
        { address: 'kim@customer.example', type: 'required', response: 'declined' },
        { address: 'blue-room@contoso.com', type: 'resource', response: 'none' },
      ],
    });
  });

  test('lets ego organise and leaves the organizer out', () => {
    const events = calendarFromText('2026-06-01 09:00 30 ego: ana\n2026-06-01 10:00 30 -: ana');
    expect(events.map((event) => [event.isOrganizer, event.response, event.organizer])).toEqual([
      [true, 'organizer', 'ego@contoso.com'],
      [false, 'accepted', null],
    ]);
  });

  test('says which line it cannot read', () => {
    expect(() => calendarFromText('tomorrow')).toThrow('tomorrow');
  });
});
