import fc from 'fast-check';
import type { CalendarEvent, EventResponse } from '../../../src/insight/calendar/calendarEvent';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { makePeopleFilter, type EventPeople } from '../../../src/insight/domain/peopleFilter';
import { calendarFromText } from '../../fixtures/calendarFromText';
import { SMALL_COMPANY } from '../../fixtures/logFromText';

/** Ego 0, Ana 1, Ben 2, Cleo 3, the guest Gus 4, the leaver Dan 5. */
const COMPANY = indexCompany(SMALL_COMPANY, DEFAULT_OPTIONS);

/** Who is in one drawn event: `organizer: attendees`, on any day. */
function whoIsIn(drawn: string, change: Partial<CalendarEvent> = {}): EventPeople {
  const [event] = calendarFromText(`2026-06-01 09:00 30 ${drawn}`);
  return makePeopleFilter(COMPANY, 0)({ ...event!, ...change });
}

/** Their names with presence: 2 invited, 3 accepted, 4 organizer. */
const present = ({ people, presence }: EventPeople) =>
  people.map((person, i) => `${COMPANY.people[person]!.id} ${presence[i]}`);

describe('colleagues in an event', () => {
  test('are those who did not decline, with how sure they were there', () => {
    const who = whoIsIn('ana: ego+ ben? cleo-');
    expect(present(who)).toEqual(['ana 4', 'ben 2']);
    expect(who.declined).toEqual([3]);
  });

  test.each([
    ['accepted', 3],
    ['organizer', 3],
    ['tentativelyAccepted', 2],
    ['notResponded', 2],
    ['none', 2],
  ] as const)('who answered %s have presence %d', (response, presence) => {
    const attendees = [{ address: 'ben@contoso.com', type: 'optional', response }] as const;
    expect(whoIsIn('ego:', { attendees }).presence).toEqual([presence]);
  });

  test('come in the order of the directory, whatever the order of the invitation', () => {
    expect(present(whoIsIn('ego: cleo+ ana? ben+'))).toEqual(['ana 2', 'ben 3', 'cleo 3']);
  });

  test('count once however often they are listed, by their best answer', () => {
    expect(present(whoIsIn('ego: ana- ana+ ana?'))).toEqual(['ana 3']);
    expect(present(whoIsIn('ana: ego+ ana-'))).toEqual(['ana 4']);
  });

  test('are found by any address in any case', () => {
    expect(present(whoIsIn('ego: ANA@Contoso.com+'))).toEqual(['ana 3']);
  });

  test('are never ego, under none of their addresses', () => {
    const who = whoIsIn('ana: ego+ e.go+ EGO@contoso.onmicrosoft.com+');
    expect(present(who)).toEqual(['ana 4']);
    expect([who.outside, who.unresolved]).toEqual([0, []]);
  });

  test('are no rooms, even where a room has the address of a person', () => {
    expect(present(whoIsIn('ego: #ana+ ben+'))).toEqual(['ben 3']);
  });

  test('without an organizer are the attendees alone', () => {
    expect(present(whoIsIn('-: ego+ ana+'))).toEqual(['ana 3']);
  });
});

describe('ego organises', () => {
  test.each<[string, Partial<CalendarEvent>, boolean]>([
    ['ana: ego+', {}, false],
    ['ego: ana+', {}, true],
    ['e.go: ana+', { isOrganizer: false, response: 'accepted' }, true],
    ['ana: ego+', { isOrganizer: true }, true],
    ['ana: ego+', { response: 'organizer' }, true],
  ])('"%s" with %j: %s', (drawn, change, organises) => {
    expect(whoIsIn(drawn, change).organises).toBe(organises);
  });
});

describe('people from outside', () => {
  test('are guests and addresses of other domains', () => {
    // Gus is a guest of the directory, Kim is in no directory.
    const who = whoIsIn('ego: gus@customer.example+ kim@customer.example ana+');
    expect(who.outside).toBe(2);
    expect(present(who)).toEqual(['ana 3']);
  });

  test('who declined are not counted', () => {
    expect(whoIsIn('ego: kim@customer.example- gus@customer.example-').outside).toBe(0);
  });

  test('count once by address', () => {
    expect(whoIsIn('ego: kim@customer.example- kim@customer.example+').outside).toBe(1);
  });

  test('may organise', () => {
    expect(whoIsIn('kim@customer.example: ego+ ana+').outside).toBe(1);
  });

  test('keep our domain where they were invited as guests of somebody else', () => {
    expect(whoIsIn('ego: kim_customer.example#EXT#@contoso.com+').outside).toBe(1);
  });
});

describe('addresses that stand for no member', () => {
  test('of our own domains are unresolved: lists and people who left', () => {
    const who = whoIsIn('ego: everybody+ Sales@CONTOSO.com');
    expect(who.unresolved).toEqual(['everybody@contoso.com', 'Sales@CONTOSO.com']);
    expect(who.outside).toBe(0);
  });

  test('of disabled accounts are unresolved under their first address', () => {
    expect(whoIsIn('ego: dan+').unresolved).toEqual(['dan@contoso.com']);
  });

  test('that declined are nobody', () => {
    expect(whoIsIn('ego: dan- everybody-').unresolved).toEqual([]);
  });

  test('without an @ are unresolved, not from outside', () => {
    const attendees = [
      { address: '/o=contoso/cn=list', type: 'required', response: 'none' },
    ] as const;
    expect(whoIsIn('ego:', { attendees })).toMatchObject({
      outside: 0,
      unresolved: ['/o=contoso/cn=list'],
    });
  });
});

describe('the filter', () => {
  test('reads an event object once and remembers it', () => {
    const [event] = calendarFromText('2026-06-01 09:00 30 ego: ana+');
    const filter = makePeopleFilter(COMPANY, 0);
    expect(filter(event!)).toBe(filter(event!));
    expect(filter({ ...event! })).toEqual(filter(event!));
  });

  test('says the same of an event whatever it read before', () => {
    const names = [
      'ego',
      'ana',
      'ben',
      'cleo',
      'dan',
      'gus@customer.example',
      'list',
      'x@y.example',
    ];
    const answers: EventResponse[] = ['accepted', 'declined', 'none', 'tentativelyAccepted'];
    const attendee = fc.record({
      address: fc
        .constantFrom(...names)
        .map((name) => (name.includes('@') ? name : `${name}@contoso.com`)),
      type: fc.constantFrom('required', 'optional', 'resource'),
      response: fc.constantFrom(...answers),
    });
    const [drawn] = calendarFromText('2026-06-01 09:00 30 ego:');
    const anyEvent = fc
      .array(attendee)
      .map((attendees): CalendarEvent => ({ ...drawn!, attendees }));
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1 }), (events) => {
        const filter = makePeopleFilter(COMPANY, 0);
        for (const event of events) {
          const who = filter(event);
          expect(who).toEqual(makePeopleFilter(COMPANY, 0)(event));
          // Nobody is in two lists, ego is in none, and only members are in them.
          const all = [...who.people, ...who.declined];
          expect(new Set(all).size).toBe(all.length);
          expect(all.every((person) => person >= 1 && person <= 3)).toBe(true);
          expect(who.presence).toHaveLength(who.people.length);
        }
      }),
    );
  });
});
