import fc from 'fast-check';
import { adviseOnMeeting } from '../../../../src/insight/advice/meeting/adviseOnMeeting';
import type { OpenItem } from '../../../../src/insight/advice/meeting/openItem';
import { seatsAcross, type MeetingItem } from '../../../../src/insight/advice/meeting/seatsAcross';
import { AS_OF } from '../../../fixtures/logFromText';
import { suggestionInput, type DrawnReach } from '../../../fixtures/suggestionsFromText';

const PEOPLE = `
  Ceo | Board | executive
    Mia | Sales | manager
      Ego | Sales | senior
      Tom | Sales | senior
      Una | Sales | senior
    Fay | Finance | manager
      Fin | Finance | senior
      Fox | Finance | senior
    Lea | Legal | manager
      Lex | Legal | senior
    Hal | HR | manager
      Hed | HR | senior
`;
/** Nobody but Fox and Lex is left to be proposed. */
const KNOWN = Object.fromEntries(
  ['ceo', 'fay', 'fin', 'lea', 'hal', 'hed'].map((id) => [id, { known: true }]),
);

const DAY = 86_400_000;

/** A meeting of ego's, so many days ahead, with names at contoso.com. */
function meeting(
  eventId: string,
  day: number,
  names: string,
  more: Partial<OpenItem> & { readonly series?: string } = {},
): MeetingItem {
  const { series = null, ...item } = more;
  const start = AS_OF + day * DAY;
  return {
    eventId,
    seriesMasterId: series,
    item: {
      ...{ kind: 'appointment', isPrivate: false, isOrganizer: true, organizer: 'ego@contoso.com' },
      required: names.split(' ').map((name) => `${name}@contoso.com`),
      optional: [],
      ...{ start, end: start + 30 * 60_000 },
      ...item,
    },
  };
}

const across = (meetings: readonly MeetingItem[], drawn: Partial<DrawnReach> = {}) =>
  seatsAcross(suggestionInput({ people: PEOPLE, ...drawn }), meetings);

/** "mon fox, tue –" */
const drawnSeats = (seats: ReturnType<typeof across>) =>
  seats.map(({ eventId, seat }) => `${eventId} ${seat?.personId ?? '–'}`).join(', ');

describe('seats across meetings', () => {
  it('go to somebody in the meeting in which they fit best, not in the first one', () => {
    // Fox is a teammate of Fio of Sales, who comes on Tuesday; Lex works with nobody in either.
    const people = PEOPLE.replace('Fin | Finance', 'Fio | Sales | senior\n      Fin | Finance');
    const drawn = { people, ties: { ...KNOWN, fio: { known: true } } };
    const meetings = [meeting('mon', 1, 'tom una'), meeting('tue', 2, 'tom fio')];
    expect(drawnSeats(across(meetings, drawn))).toBe('mon lex, tue fox');
    expect(across(meetings, drawn)[1]!.seat!.worksWith).toEqual(['fio']);
  });

  it('bring nobody of a department that is in the meeting', () => {
    const meetings = [meeting('mon', 1, 'tom fin'), meeting('tue', 2, 'tom una')];
    expect(drawnSeats(across(meetings, { ties: KNOWN }))).toBe('mon lex, tue fox');
    expect(drawnSeats(across([meeting('mon', 1, 'fin lea')], { ties: KNOWN }))).toBe('mon –');
  });

  it('are one for each person: a meeting for which nobody is left has none', () => {
    const names = ['a', 'b', 'c'].map((id, day) => meeting(id, day + 1, 'tom una'));
    const proposed = across(names, { ties: KNOWN }).flatMap(({ seat }) => seat?.personId ?? []);
    expect(proposed.toSorted()).toEqual(['fox', 'lex']);
  });

  it('leave out who would bring less than half of what the best would', () => {
    // In focus Legal counts ten times as much, so Fox brings a fraction of what Lex does.
    const meetings = [meeting('mon', 1, 'tom una'), meeting('tue', 2, 'tom una')];
    const answers = { focus: ['Legal'] };
    expect(drawnSeats(across(meetings, { ties: KNOWN, answers }))).toBe('mon lex, tue –');
  });

  it('spread over departments before they come back to one', () => {
    const week = ['a', 'b', 'c'].map((id, day) => meeting(id, day + 1, 'tom una'));
    const departments = across(week).map(({ seat }) => seat!.department);
    expect(new Set(departments)).toEqual(new Set(['Finance', 'HR', 'Legal']));
  });

  it('are five at most, and as many meetings as there are', () => {
    const many = `${PEOPLE}\n${Array.from({ length: 12 }, (_, i) => `  N${i} | D${i} | senior`).join('\n')}`;
    const week = Array.from({ length: 7 }, (_, day) => meeting(`m${day}`, day + 1, 'tom una'));
    const seats = across(week, { people: many });
    expect(seats).toHaveLength(7);
    expect(seats.filter(({ seat }) => seat !== null)).toHaveLength(5);
  });

  it('are given in the next meeting of a series only', () => {
    const series = [
      meeting('later', 9, 'tom una', { series: 's' }),
      meeting('next', 2, 'tom una', { series: 's' }),
    ];
    expect(across(series).map(({ eventId }) => eventId)).toEqual(['next']);
  });

  it('are not given where the advice on the meeting alone gives none', () => {
    const closed = [
      meeting('other', 1, 'tom una', { isOrganizer: false }),
      meeting('private', 1, 'tom una', { isPrivate: true }),
      meeting('pair', 1, 'tom'),
      meeting('list', 1, 'tom una everybody'),
      meeting('full', 1, 'tom una mia fay fin fox lea'),
    ];
    expect(across(closed)).toEqual([]);
  });

  it('are not given beside people from outside', () => {
    const outside = { optional: ['kim@customer.example'] };
    expect(across([meeting('call', 1, 'tom una', outside)])).toEqual([]);
  });

  it('are none, but the meeting is there, where nobody is left to propose', () => {
    const ties = { ...KNOWN, fox: { known: true }, lex: { known: true } };
    expect(drawnSeats(across([meeting('mon', 1, 'tom una')], { ties }))).toBe('mon –');
  });

  it('of a single meeting are the first that the advice on it names', () => {
    const one = meeting('mon', 1, 'tom fin');
    const advice = adviseOnMeeting(suggestionInput({ people: PEOPLE }), one.item);
    expect(across([one])[0]!.seat).toEqual(advice.seats[0]);
  });
});

const NAMES = ['tom', 'una', 'mia', 'fin', 'fox', 'fay', 'lex', 'hed'];
const anyMeetings = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 13 }),
      names: fc.subarray(NAMES, { minLength: 2 }),
      series: fc.constantFrom(undefined, undefined, 's', 't'),
    }),
    { maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ day, names, series }, i) =>
      meeting(`m${i}`, day, names.join(' '), series === undefined ? {} : { series }),
    ),
  );
const anyTies = fc
  .subarray(['ceo', 'fay', 'fin', 'lea', 'lex', 'hal'])
  .map((known) => Object.fromEntries(known.map((id) => [id, { known: true }])));

describe('seats across any meetings', () => {
  it('never propose anybody twice, nor somebody who is invited or known', () => {
    fc.assert(
      fc.property(anyMeetings, anyTies, (meetings, ties) => {
        const seats = across(meetings, { ties });
        const named = seats.flatMap(({ seat }) => seat?.personId ?? []);
        expect(new Set(named).size).toBe(named.length);
        for (const { eventId, seat } of seats) {
          if (seat === null) continue;
          const { item } = meetings.find((each) => each.eventId === eventId)!;
          expect(item.required).not.toContain(`${seat.personId}@contoso.com`);
          expect(Object.keys(ties)).not.toContain(seat.personId);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the same in whatever order the meetings come', () => {
    const shuffled = anyMeetings.chain((meetings) =>
      fc.tuple(
        fc.constant(meetings),
        fc.shuffledSubarray([...meetings], { minLength: meetings.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyTies, ([meetings, others], ties) => {
        expect(across(others, { ties })).toEqual(across(meetings, { ties }));
      }),
      { numRuns: 60 },
    );
  });
});
