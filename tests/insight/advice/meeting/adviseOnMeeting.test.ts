import { adviseOnMeeting } from '../../../../src/insight/advice/meeting/adviseOnMeeting';
import type { MeetingAdvice } from '../../../../src/insight/advice/meeting/meetingAdvice';
import type { OpenItem } from '../../../../src/insight/advice/meeting/openItem';
import { AS_OF } from '../../../fixtures/logFromText';
import { suggestionInput, type DrawnReach } from '../../../fixtures/suggestionsFromText';

const PEOPLE = `
  Ceo | Board | executive
    Mia | Sales | manager
      Ego | Sales | senior
      Tom | Sales | senior
      Una | Sales | senior
      Uwe | Sales | senior
    Fay | Finance | director
      Fin | Finance | senior
      Fox | Finance | entry
    Lea | Legal | manager
      Lex | Legal | senior
  Dan | Legal | | disabled
  Gus | Legal | | guest | mail=gus@partner.example
`;

const DAY = 86_400_000;

/** An appointment of ego tomorrow, with names at contoso.com unless they have a domain. */
function item(required: string, more: Partial<OpenItem> = {}): OpenItem {
  const addresses = required
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => (name.includes('@') ? name : `${name}@contoso.com`));
  return {
    kind: 'appointment',
    isPrivate: false,
    isOrganizer: true,
    organizer: 'ego@contoso.com',
    required: addresses,
    optional: [],
    start: AS_OF + DAY,
    end: AS_OF + DAY + 30 * 60_000,
    ...more,
  };
}

const advise = (open: OpenItem, drawn: Partial<DrawnReach> = {}): MeetingAdvice =>
  adviseOnMeeting(suggestionInput({ people: PEOPLE, ...drawn }), open);

const seatIds = (advice: MeetingAdvice) => advice.seats.map((seat) => seat.personId);

describe('the mix of a meeting', () => {
  it('counts ego and everybody invited by department and by level', () => {
    const { mix } = advise(item('tom una lex'), { ties: { tom: { known: true } } });
    expect(mix!.departments).toEqual([
      { department: 'Sales', kind: 'named', people: 3, known: 1 },
      { department: 'Legal', kind: 'named', people: 1, known: 0 },
    ]);
    expect(mix!.levels).toEqual([{ level: 'senior', people: 4 }]);
  });

  it('counts people from outside and addresses that are nobody apart', () => {
    const { mix, headCount } = advise(
      item('tom kim@customer.example gus@partner.example everybody dan'),
    );
    // Kim and the guest are outside; the list and the disabled account are unresolved
    expect(mix).toMatchObject({ outside: 2, unresolved: 2 });
    expect(headCount).toEqual({ people: 6, lists: 0, verdict: 'unknown' });
  });

  it('counts somebody once who is required and optional, and never ego', () => {
    const { headCount } = advise(
      item('tom ego', { optional: ['TOM@contoso.com', 'una@contoso.com'] }),
    );
    expect(headCount).toEqual({ people: 3, lists: 0, verdict: 'small' });
  });

  it('names rarely met departments of which nobody is there', () => {
    const staff = (name: string) =>
      Array.from({ length: 40 }, (_, i) => `    ${name}${i} | ${name}`).join('\n');
    const people = `${PEOPLE}\n  Boss | Board\n${['Lab', 'Dev', 'Web', 'Ops'].map(staff).join('\n')}`;
    const met = (name: string) =>
      Array.from({ length: 12 }, (_, i) => [`${name}${i}`, { known: true }] as const);
    const ties = Object.fromEntries([...met('lab'), ...met('dev'), ...met('web')]);
    expect(advise(item('tom una'), { people, ties }).mix!.missing).toEqual(['Ops']);
    expect(advise(item('tom ops3'), { people, ties }).mix!.missing).toEqual([]);
    // A list may hold somebody of Ops, and the mix of others' meetings is theirs.
    expect(advise(item('tom everybody'), { people, ties }).mix!.missing).toEqual([]);
    const theirs = item('tom una', { isOrganizer: false });
    expect(advise(theirs, { people, ties }).mix!.missing).toEqual([]);
  });
});

describe('the size and length of a meeting', () => {
  const verdict = (required: string) => advise(item(required)).headCount!.verdict;

  it('is good from five to eight people', () => {
    expect(verdict('')).toBe('empty');
    expect(verdict('tom')).toBe('oneToOne');
    expect(verdict('tom una uwe')).toBe('small');
    expect(verdict('tom una uwe mia')).toBe('good');
    expect(verdict('tom una uwe mia fay fin fox')).toBe('good');
    expect(verdict('tom una uwe mia fay fin fox lex')).toBe('large');
  });

  it('is large even where a list may hide more', () => {
    expect(verdict('tom una uwe mia fay fin fox everybody')).toBe('large');
  });

  it('calls more than half an hour long', () => {
    const length = (minutes: number) =>
      advise(item('tom una', { end: AS_OF + DAY + minutes * 60_000 })).length;
    expect(length(30)).toEqual({ minutes: 30, verdict: 'good', better: 30 });
    expect(length(60)).toEqual({ minutes: 60, verdict: 'long', better: 30 });
    expect(length(15)).toEqual({ minutes: 15, verdict: 'good', better: 15 });
    expect(length(-15)).toEqual({ minutes: 0, verdict: 'good', better: 0 });
  });

  it('is no concern of ego in a meeting of somebody else', () => {
    const theirs = item('tom una', { isOrganizer: false, end: AS_OF + DAY + 60 * 60_000 });
    expect(advise(theirs).length).toBeNull();
  });
});

describe('seats in a meeting', () => {
  it('go to people ego does not know, each with a reason, as optional attendees', () => {
    const advice = advise(item('tom una'), { ties: { fin: { known: true } } });
    expect(advice.noSeatsBecause).toBeNull();
    expect(seatIds(advice)).toEqual(expect.arrayContaining(['fox', 'lex']));
    for (const seat of advice.seats) {
      expect(seat.addAs).toBe('optional');
      expect(seat.reasons.length).toBeGreaterThan(0);
    }
  });

  it('go to nobody of a department that the meeting already has', () => {
    const departments = (required: string) =>
      new Set(advise(item(required)).seats.map(({ department }) => department));
    expect(departments('tom una')).toEqual(new Set(['Board', 'Finance', 'Legal']));
    expect(departments('tom fin')).toEqual(new Set(['Board', 'Legal']));
    expect(departments('tom fin lex')).toEqual(new Set(['Board']));
  });

  it('say with whom in the meeting the person works', () => {
    const { seats } = advise(item('tom ceo'), { ties: { ceo: { known: true } } });
    expect(seats.find((seat) => seat.personId === 'fay')).toMatchObject({
      worksWith: ['ceo'],
      department: 'Finance',
      level: 'director',
      levelDistance: 2,
    });
    expect(seats.find((seat) => seat.personId === 'lex')!.worksWith).toEqual([]);
  });

  it('are as good for somebody junior as for a peer, where there are juniors', () => {
    // Fox (two below) and Fin (a peer) both report to Fay; Tim is as junior as Fox.
    const people = `${PEOPLE}\n  Tim | Sales | entry`;
    const { seats } = advise(item('tom tim'), { people });
    const reach = (id: string) => seats.find((seat) => seat.personId === id)!.reachability;
    expect(reach('fox')).toBeCloseTo(reach('fin'), 12);
  });

  it('never go to those who are there, known, of the own team, or excluded', () => {
    const drawn = { ties: { lex: { known: true } }, options: { excluded: ['lea'] } };
    const ids = seatIds(advise(item('tom ceo'), drawn));
    for (const id of ['tom', 'ceo', 'lex', 'lea', 'una', 'uwe', 'mia', 'ego', 'gus', 'dan']) {
      expect(ids).not.toContain(id);
    }
    expect(ids).toContain('fox');
  });

  it('never go to somebody who rests', () => {
    const answers = {
      suggestions: [
        {
          personId: 'fox',
          form: 'coffee' as const,
          shownAt: AS_OF - 10 * DAY,
          answer: 'notRelevant' as const,
          answeredAt: AS_OF,
        },
      ],
    };
    expect(seatIds(advise(item('tom una'), { answers }))).not.toContain('fox');
  });

  it('are at most five, and keep the meeting at eight', () => {
    const many = `${PEOPLE}\n${Array.from({ length: 20 }, (_, i) => `  N${i} | D${i}`).join('\n')}`;
    const { seats, places } = advise(item('tom una'), { people: many });
    expect(places).toBe(5);
    // More than are shown: some of them will have no time.
    expect(seats).toHaveLength(15);
    expect(advise(item('tom una uwe mia fin'), { people: many }).places).toBe(2);
    expect(advise(item('tom una uwe mia fin fay'), { people: many }).places).toBe(1);
  });
});

describe('no seats', () => {
  const because = (open: OpenItem, drawn: Partial<DrawnReach> = {}) => {
    const advice = advise(open, drawn);
    expect(advice.seats).toEqual([]);
    return advice.noSeatsBecause;
  };

  it('in private items, of which nothing is looked at', () => {
    expect(advise(item('tom fin lex', { isPrivate: true }))).toEqual({
      mix: null,
      headCount: null,
      length: null,
      seats: [],
      places: 0,
      noSeatsBecause: 'private',
      newToEgo: [],
    });
  });

  it('in one-to-ones and where nobody is invited yet', () => {
    expect(because(item('tom'))).toBe('oneToOne');
    expect(because(item('kim@customer.example'))).toBe('oneToOne');
    expect(because(item(''))).toBe('empty');
  });

  it('in meetings of others, past ones, and messages', () => {
    expect(because(item('tom fin', { isOrganizer: false }))).toBe('notOrganizer');
    expect(because(item('tom fin', { start: AS_OF - DAY, end: AS_OF }))).toBe('past');
    expect(because(item('tom fin', { kind: 'message' }))).toBe('message');
  });

  it('where a list may hide how many there are', () => {
    expect(because(item('tom fin everybody'))).toBe('sizeUnknown');
  });

  it('in a full meeting: nobody is told to give way', () => {
    const ties = { tom: { known: true, strength: 5 }, mia: { known: true, strength: 9 } };
    expect(because(item('tom fin fox fay lex lea kim@customer.example'))).toBe('full');
    expect(because(item('tom una uwe mia fin fay fox lex'), { ties })).toBe('full');
  });

  it('where nobody fits', () => {
    const ties = Object.fromEntries(
      ['ceo', 'fay', 'fin', 'fox', 'lea', 'lex'].map((id) => [id, { known: true }]),
    );
    expect(because(item('tom una'), { ties })).toBe('nobodyFits');
  });
});

describe('who is new to ego', () => {
  it('are colleagues ego has never met, with where they sit', () => {
    const ties = { fin: { known: true, lastMet: AS_OF - DAY } };
    const { newToEgo } = advise(
      item('fin fox ego', { isOrganizer: false, organizer: 'lex@contoso.com' }),
      { ties },
    );
    expect(newToEgo.map((one) => one.personId)).toEqual(['fox', 'lex']);
    expect(newToEgo[0]).toEqual({
      personId: 'fox',
      displayName: 'Fox',
      jobTitle: 'entry',
      department: 'Finance',
      level: 'entry',
      office: null,
      inAnotherOffice: false,
      levelDistance: -2,
      managerName: 'Fay',
      nearest: { steps: 2, viaName: 'Fin' },
      introducer: {
        personId: 'fin',
        displayName: 'Fin',
        relation: 'teammate',
        path: ['fin', 'fay', 'fox'],
      },
    });
  });

  it('are found in messages, too', () => {
    const advice = advise(
      item('lex ceo', { kind: 'message', isOrganizer: false, start: 0, end: 0 }),
    );
    expect(advice.newToEgo.map((one) => one.personId)).toEqual(['ceo', 'lex']);
    expect(advice.length).toBeNull();
    expect(advice.newToEgo[0]).toMatchObject({
      managerName: null,
      nearest: null,
      introducer: null,
    });
  });

  it('are not those met long ago or known by own word', () => {
    const ties = { lex: { lastMet: AS_OF - 300 * DAY }, fox: { known: true, contacts: 0 } };
    expect(advise(item('lex fox fin'), { ties }).newToEgo.map((one) => one.personId)).toEqual([
      'fin',
    ]);
  });
});
