import fc from 'fast-check';
import { chooseSeats, roomFactor } from '../../../../src/insight/advice/meeting/seats';
import type { WhoIsThere } from '../../../../src/insight/advice/meeting/openItem';
import { suggestionSources } from '../../../../src/insight/advice/suggestionSources';
import { indexOf } from '../../../fixtures/companyFromText';
import { FORM_PEOPLE } from '../../../fixtures/fittingForm';
import { suggestionInput, type DrawnReach } from '../../../fixtures/suggestionsFromText';

function seats(
  there: readonly string[],
  count: number,
  drawn: Omit<DrawnReach, 'people'> = {},
  people = FORM_PEOPLE,
) {
  const input = suggestionInput({ people, ...drawn });
  const who: WhoIsThere = {
    people: there.map((id) => indexOf(input.company, id)),
    outside: 0,
    unresolved: 0,
    lists: 0,
    size: 1 + there.length,
    optional: new Set(),
    organizer: input.ego,
  };
  return chooseSeats(suggestionSources(input), who, count);
}

const ids = (chosen: ReturnType<typeof seats>) => chosen.map((seat) => seat.personId);
const seatOf = (chosen: ReturnType<typeof seats>, id: string) =>
  chosen.find((seat) => seat.personId === id)!;

describe('seats for a meeting', () => {
  it('are as many as are free, of people ego does not know and who are not there', () => {
    const chosen = seats(['fin'], 3, { ties: { fox: { known: true } } });
    expect(chosen).toHaveLength(3);
    expect(ids(chosen)).not.toContain('fin');
    expect(ids(chosen)).not.toContain('fox');
    expect(ids(chosen)).not.toContain('ego');
    expect(seats(['fin'], 0)).toEqual([]);
  });

  it('bring nobody of a department that is in the meeting', () => {
    const people = `
      Ceo | Board | executive
        Mia | Sales | manager
          Ego | Sales | senior
        Fay | Finance | manager
          Fin | Finance | senior
        Lea | Legal | manager
          Lex | Legal | senior
        Nia | Legal | manager
          Nox | Legal | senior
    `;
    // Nox of Legal is there, so Legal is closed: Fin and Fay of Finance, and the head of the company.
    expect(ids(seats(['nox'], 9, {}, people)).toSorted()).toEqual(['ceo', 'fay', 'fin']);
  });

  it('are as good for somebody junior, or one level up, as for a peer', () => {
    const people = `
      Ceo | Board | executive
        Mia | Sales | manager
          Ego | Sales | senior
          Tim | Sales | entry
        Fay | Finance | director
          Fim | Finance | manager
          Fin | Finance | senior
          Fox | Finance | entry
    `;
    // A junior and a manager are in the room. All three have the same other factors: one step from each other.
    const all = seats(['tim', 'mia'], 9, {}, people);
    const [fim, fin, fox] = ['fim', 'fin', 'fox'].map((id) => seatOf(all, id).reachability);
    expect(fim).toBeCloseTo(fin!, 12);
    expect(fox).toBeCloseTo(fin!, 12);
    // A director is two levels up, where it is harder: 0.6.
    expect(seatOf(all, 'fay').levelDistance).toBe(2);
    expect(seatOf(all, 'fay').reachability).toBeLessThan(fin!);
  });

  it('are taken more often next to somebody one works with', () => {
    // Fay reports to the head of the company: with Sam, who does so too, she is beside a teammate.
    const beside = seatOf(seats(['sam'], 99), 'fay');
    // Max is nobody she works with.
    const alone = seatOf(seats(['max'], 99), 'fay');
    expect(beside.worksWith).toEqual(['sam']);
    expect(alone.worksWith).toEqual([]);
    // 0.6 for being alone, and 0.6 for one level above the highest there, a manager.
    expect(alone.reachability).toBeCloseTo(0.6 * 0.6 * beside.reachability, 12);
  });

  it('go to levels near those in the room', () => {
    // Sam, a director, and Ego, a senior: an entry is two below, one with a junior there is within.
    const people = `
      Ceo | Board | executive
        Sam | Sales | director
          Ego | Sales | senior
          Tim | Sales | entry
        Fay | Finance | director
          Fox | Finance | entry
    `;
    const high = seatOf(seats(['sam'], 9, {}, people), 'fox').reachability;
    const mixed = seatOf(seats(['sam', 'tim'], 9, {}, people), 'fox').reachability;
    expect(high).toBeCloseTo(0.36 * mixed, 12);
  });

  it('are optional, with a reason', () => {
    for (const seat of seats(['tom'], 5)) {
      expect(seat).toMatchObject({ addAs: 'optional' });
      expect(seat.reasons.length).toBeGreaterThan(0);
      // The level distance is always there and there are no reasons of a form.
      expect(seat.reasons.at(-1)!.kind).toBe('levelDistance');
      expect(seat.reasons.map((reason) => reason.kind)).not.toContain('upcomingMeeting');
    }
  });

  it('leave out whoever is excluded', () => {
    expect(ids(seats([], 99, { options: { excluded: ['fox'] } }))).not.toContain('fox');
    expect(ids(seats([], 99))).toContain('fox');
  });
});

describe('how well a level fits a room', () => {
  it('is 1 between the lowest and the highest level there, and less with every level outside', () => {
    // Directors (4) and the head of the company (6): a vice president, a manager, a senior, a professional.
    expect([5, 3, 2, 1].map((level) => roomFactor([4, 6], level))).toEqual([
      1,
      0.6,
      0.6 ** 2,
      0.6 ** 3,
    ]);
    // One junior in the room opens it to all.
    expect(roomFactor([0, 4, 6], 1)).toBe(1);
  });

  const level = fc.integer({ min: 0, max: 6 });

  it('is never worse nearer to the room, and 1 only for a level within it', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1 }), level, (room, one) => {
        const [low, high] = [Math.min(...room), Math.max(...room)];
        const fit = roomFactor(room, one);
        expect(fit === 1).toBe(one >= low && one <= high);
        if (one < low) expect(roomFactor(room, one + 1)).toBeGreaterThan(fit);
        if (one > high) expect(roomFactor(room, one - 1)).toBeGreaterThan(fit);
      }),
    );
  });
});
