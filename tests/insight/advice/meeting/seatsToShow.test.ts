import fc from 'fast-check';
import {
  seatsToShow,
  type TimesThen,
  type TimeThen,
} from '../../../../src/insight/advice/meeting/seatsToShow';

const free: TimeThen = { kind: 'free' };
const busy: TimeThen = { kind: 'busy' };
const asleep: TimeThen = { kind: 'offHours', zone: 'America/New_York' };

/** "fin.Finance lex.Legal": as weighed. */
const seats = (drawn: string) =>
  drawn.split(' ').map((each) => {
    const [personId = '', department = ''] = each.split('.');
    return { personId, department };
  });
const shown = (drawn: string, times: TimesThen | null, most = 5) =>
  seatsToShow(seats(drawn), times, most).map(({ personId }) => personId);

describe('the people shown for a meeting', () => {
  it('are one of a department, the one who has time', () => {
    const drawn = 'fin.Finance fox.Finance lex.Legal';
    expect(shown(drawn, null)).toEqual(['fin', 'lex']);
    expect(shown(drawn, { fin: busy, fox: free, lex: free })).toEqual(['fox', 'lex']);
  });

  it('are only those who have time, or of whom it is not known, where there is one', () => {
    const drawn = 'fin.Finance lex.Legal hal.HR';
    expect(shown(drawn, { fin: busy, lex: asleep, hal: free })).toEqual(['hal']);
    expect(shown(drawn, { fin: busy, lex: asleep })).toEqual(['hal']);
  });

  it('are else the busy before those who are not at work', () => {
    const drawn = 'fin.Finance lex.Legal hal.HR';
    expect(shown(drawn, { fin: asleep, lex: busy, hal: asleep })).toEqual(['lex', 'fin', 'hal']);
  });

  it('may be several where no department is set', () => {
    expect(shown('ann bob.Legal cid', null)).toEqual(['ann', 'bob', 'cid']);
  });

  const person = fc.record({
    department: fc.constantFrom('', 'Finance', 'Legal', 'HR'),
    then: fc.constantFrom(free, busy, asleep, undefined),
  });

  it('are never somebody without time while another has it, never two of a department, never too many', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), fc.nat(6), (people, most) => {
        const all = people.map((each, i) => ({ personId: `p${i}`, ...each }));
        const told = all.flatMap(({ personId, then }) => (then ? [[personId, then] as const] : []));
        const chosen = seatsToShow(all, Object.fromEntries(told), most);
        const hasTime = ({ then }: (typeof all)[number]) => (then ?? free).kind === 'free';
        expect(chosen.length).toBeLessThanOrEqual(most);
        if (all.some(hasTime)) expect(chosen.every(hasTime)).toBe(true);
        if (all.length > 0 && most > 0) expect(chosen.length).toBeGreaterThan(0);
        const named = chosen.map(({ department }) => department).filter((name) => name !== '');
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });
});
