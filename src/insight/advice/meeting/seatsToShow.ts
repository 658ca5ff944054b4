import type { PersonId } from '../../domain/units';

/** Whether somebody has time for a meeting. */
export type TimeThen =
  | { readonly kind: 'free' }
  | { readonly kind: 'busy' }
  /** Before or after work, or on a day off, by the clock of their own zone (an IANA name). */
  | { readonly kind: 'offHours'; readonly zone: string };

/** Who is missing is not known. */
export type TimesThen = Readonly<Record<PersonId, TimeThen>>;

interface Weighed {
  readonly personId: PersonId;
  /** Empty if none is set: that is no department. */
  readonly department: string;
}

/**
 * Whom to show of the people weighed for a meeting, best first: one of a department, and whoever has
 * no time or is not at work then only if nobody else is there; of those the busy before the absent.
 * Not knowing says nothing against anybody.
 *
 * @param times Null as long as nobody was asked: then as weighed.
 * @example Fin (busy) and Fox of Finance, Lex of Legal (asleep) → Fox
 */
export function seatsToShow<Seat extends Weighed>(
  seats: readonly Seat[],
  times: TimesThen | null,
  most: number,
): readonly Seat[] {
  const hindranceOf = ({ personId }: Seat) => HINDRANCE[times?.[personId]?.kind ?? 'free'];
  const ranked = seats.toSorted((a, b) => hindranceOf(a) - hindranceOf(b));
  const least = ranked.length > 0 && hindranceOf(ranked[0]!) === 0 ? 0 : HINDRANCE.offHours;
  const named = new Set<string>();
  return ranked
    .filter((seat) => {
      if (hindranceOf(seat) > least || named.has(seat.department)) return false;
      if (seat.department !== '') named.add(seat.department);
      return true;
    })
    .slice(0, most);
}

const HINDRANCE: Readonly<Record<TimeThen['kind'], number>> = { free: 0, busy: 1, offHours: 2 };
