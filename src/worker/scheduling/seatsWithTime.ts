import type { MeetingSeat } from '../../insight/advice/meeting/seatsAcross';
import type { TimesThen, TimeThen } from '../../insight/advice/meeting/seatsToShow';
import type { EventId, PersonId } from '../../insight/domain/units';

/** How often others are looked for in the place of those who have no time. */
const ROUNDS = 8;

/** A person for a meeting, and whether they have time; null where Graph does not tell. */
export interface TimedSeat {
  readonly meeting: MeetingSeat;
  readonly then: TimeThen | null;
}

/** Chooses without those who are away. */
type Choose = (away: ReadonlySet<PersonId>) => readonly MeetingSeat[];

/**
 * Seats of people who have time: whoever is busy or not at work then is replaced by the next best. Where
 * that leaves nobody of eight, somebody who is only not at work then. Whose calendar is not told of is
 * proposed.
 *
 * @param timesAt Who of the people has time for a meeting; asked once for each that has a seat.
 */
export async function seatsWithTime(
  choose: Choose,
  timesAt: (meeting: EventId, people: readonly PersonId[]) => Promise<TimesThen>,
): Promise<readonly TimedSeat[]> {
  const meetings = choose(new Set()).filter(({ seat }) => seat !== null);
  const people = considered(choose);
  const told = await Promise.all(
    meetings.map(async ({ eventId }) => [eventId, await timesAt(eventId, people)] as const),
  );
  const times = new Map(told);
  const timed = (meeting: MeetingSeat): TimedSeat => ({
    meeting,
    then: times.get(meeting.eventId)?.[meeting.seat?.personId ?? ''] ?? null,
  });
  const atWork = settled(choose, timed, isHindered);
  if (atWork.every(({ meeting }) => meeting.seat !== null)) return atWork;
  // A meeting out of hours may have a guest, if it is said; one who is busy never comes.
  const taken = new Set(atWork.flatMap(({ meeting }) => meeting.seat?.personId ?? []));
  const outOfHours = settled(choose, timed, isBusy);
  return atWork.map((one, i) => {
    const other = outOfHours[i];
    const person = other?.meeting.seat?.personId;
    const helps = one.meeting.seat === null && person !== undefined && !taken.has(person);
    return helps && other ? other : one;
  });
}

type Hindered = (seat: TimedSeat) => boolean;

/** The seats chosen without those who are hindered; empty where too many are. */
function settled(
  choose: Choose,
  timed: (meeting: MeetingSeat) => TimedSeat,
  isOut: Hindered,
): readonly TimedSeat[] {
  const away = new Set<PersonId>();
  let seats = choose(away).map(timed);
  for (let round = 1; round < ROUNDS && seats.some(isOut); round++) {
    for (const { meeting } of seats.filter(isOut)) away.add(meeting.seat?.personId ?? '');
    seats = choose(away).map(timed);
  }
  return seats.map((one) => (isOut(one) ? empty(one) : one));
}

/** Who may be proposed for any of the meetings, best first. */
function considered(choose: Choose): readonly PersonId[] {
  const people = new Set<PersonId>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { seat } of choose(people)) if (seat) people.add(seat.personId);
  }
  return [...people];
}

const isHindered: Hindered = ({ then }) => then !== null && then.kind !== 'free';
const isBusy: Hindered = ({ then }) => then?.kind === 'busy';

const empty = ({ meeting }: TimedSeat): TimedSeat => ({
  meeting: { ...meeting, seat: null },
  then: null,
});
