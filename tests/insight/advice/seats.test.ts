import { chooseSeats } from '../../../src/insight/advice/seats';
import type { WhoIsThere } from '../../../src/insight/advice/whoIsThere';
import { suggestionSources } from '../../../src/insight/suggestions/suggestionSources';
import { MS_PER_DAY } from '../../../src/insight/units';
import { indexOf } from '../../fixtures/companyFromText';
import { FORM_PEOPLE } from '../../fixtures/fittingForm';
import { AS_OF } from '../../fixtures/logFromText';
import { suggestionInput } from '../../fixtures/suggestionsFromText';
import type { DrawnReach } from '../../fixtures/suggestionsFromText';

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

  it('bring a department that is not in the meeting before one that is', () => {
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
    // Fin and Lex are alike but for their departments, of which Legal is there with Nox; in any week.
    for (const week of [0, 1, 2, 3, 4, 5]) {
      const asOf = AS_OF + week * 7 * MS_PER_DAY;
      const order = ids(seats(['nox'], 9, { asOf }, people));
      expect(order.indexOf('fin')).toBeLessThan(order.indexOf('lex'));
    }
  });

  it('are as good for somebody junior, or one level up, as for a peer', () => {
    const people = `
      Ceo | Board | executive
        Mia | Sales | manager
          Ego | Sales | senior
        Fay | Finance | director
          Fim | Finance | manager
          Fin | Finance | senior
          Fox | Finance | entry
    `;
    // Without anybody of Finance there, all three have the same other factors: one step from each other.
    const all = seats([], 9, {}, people);
    const [fim, fin, fox] = ['fim', 'fin', 'fox'].map((id) => seatOf(all, id).reachability);
    expect(fim).toBeCloseTo(fin!, 12);
    expect(fox).toBeCloseTo(fin!, 12);
    // A director is two levels up, where it is harder: 0.6.
    expect(seatOf(all, 'fay').levelDistance).toBe(2);
    expect(seatOf(all, 'fay').reachability).toBeLessThan(fin!);
  });

  it('are taken more often next to somebody one works with', () => {
    // Fox has Fin as a teammate: alone it would be 0.6 of that.
    const beside = seatOf(seats(['fin'], 99), 'fox');
    const alone = seatOf(seats([], 99), 'fox');
    expect(beside.worksWith).toEqual(['fin']);
    expect(alone.worksWith).toEqual([]);
    expect(alone.reachability).toBeCloseTo(0.6 * beside.reachability, 12);
  });

  it('are optional, with a reason, and instead of nobody yet', () => {
    for (const seat of seats(['tom'], 5)) {
      expect(seat).toMatchObject({ addAs: 'optional', insteadOf: null });
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
