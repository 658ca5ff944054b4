import type { CastMember } from '../company';
import type { Seat } from './seats';

export type CastKey = 'salesRep' | 'newHire' | 'manager' | 'vicePresident' | 'smallTeam';

/** Somebody of the cast and the seat they take. */
export interface CastSeat {
  readonly key: CastKey;
  readonly role: string;
  /** Title in the directory, where the seat's own would not show the role. */
  readonly title: string | null;
  readonly seat: number;
}

/** Days since the new hire's first day at work. */
export const NEW_HIRE_DAYS = 75;

/** Finds the five seats in an org chart, the same ones in every company of that size. */
export function castSeats(seats: readonly Seat[]): readonly CastSeat[] {
  const reports = new Map<number, number>();
  for (const seat of seats) reports.set(seat.manager, (reports.get(seat.manager) ?? 0) + 1);
  const reportsOf = (seat: Seat): number => reports.get(seat.index) ?? 0;
  const first = (fits: (seat: Seat) => boolean): number => {
    const found = seats.find(fits);
    if (!found) throw new Error('no seat for a member of the cast');
    return found.index;
  };
  const byTeamSize = seats
    .filter((seat) => seat.department === 'Marketing' && seat.rank === 'manager')
    .sort((a, b) => reportsOf(b) - reportsOf(a) || a.index - b.index);
  return [
    {
      key: 'salesRep',
      role: 'Sales representative',
      title: 'Sales Representative',
      seat: first((seat) => seat.department === 'Sales' && seat.rank === 'professional'),
    },
    {
      key: 'newHire',
      role: 'New hire in Engineering',
      title: 'Junior Software Engineer',
      seat: first((seat) => seat.department === 'Engineering' && seat.rank === 'entry'),
    },
    {
      key: 'manager',
      role: 'Manager of a team in Marketing',
      title: 'Marketing Manager',
      seat: byTeamSize[0]?.index ?? first((seat) => seat.rank === 'manager'),
    },
    {
      key: 'vicePresident',
      role: 'Vice president, Engineering',
      title: null,
      seat: first((seat) => seat.department === 'Engineering' && seat.rank === 'vicePresident'),
    },
    {
      key: 'smallTeam',
      role: 'Member of a small team in Legal',
      title: 'Legal Counsel',
      seat: first(
        (seat) =>
          seat.department === 'Legal' && seat.rank === 'professional' && reportsOf(seat) === 0,
      ),
    },
  ];
}

export function castMembers(
  cast: readonly CastSeat[],
  accountIdOf: (seat: number) => string,
): readonly CastMember[] {
  return cast.map(({ key, role, seat }) => ({ key, role, accountId: accountIdOf(seat) }));
}
