import { GraphError } from '../../graph/problem';
import type { Availability, Scheduling } from '../../graph/schedule/scheduling';
import type { TimesThen, TimeThen } from '../../insight/advice/meeting/seatsToShow';
import type { Address, PersonId } from '../../insight/domain/units';
import type { Slot } from '../../ui/model/draft';
import { isInWorkingHours, zoneOf, type IanaNameOf } from './theirTime';

const SLOT_MINUTES = 5;
/** Graph tells the availability of at most so many at once. */
const MOST = 20;

export interface Asked {
  readonly personId: PersonId;
  readonly address: Address;
}

/**
 * Who has time for all of the meeting, at work by their own clock. People whose calendar Graph does
 * not tell of are left out.
 */
export async function freeAt(
  scheduling: Scheduling | null,
  within: Slot,
  people: readonly Asked[],
  ianaNameOf: IanaNameOf,
): Promise<TimesThen> {
  if (scheduling === null || people.length === 0 || within.end <= within.start) return {};
  const addresses = people.slice(0, MOST).map(({ address }) => address);
  try {
    const wanted = { addresses, within, slotMinutes: SLOT_MINUTES };
    const told = await scheduling.readAvailability(wanted);
    const byAddress = new Map(told.map((one) => [one.address.toLowerCase(), one]));
    const found = people.flatMap(({ personId, address }) => {
      const one = byAddress.get(address.toLowerCase());
      return one ? [[personId, timeThen(one, within, ianaNameOf)] as const] : [];
    });
    return Object.fromEntries(found);
  } catch (error) {
    // Not knowing who has time is no reason to propose nobody.
    if (error instanceof GraphError) return {};
    throw error;
  }
}

function timeThen(
  { isFree, workingHours }: Availability,
  within: Slot,
  ianaNameOf: IanaNameOf,
): TimeThen {
  const zone = zoneOf(workingHours, ianaNameOf);
  if (workingHours !== null && zone !== null && !isInWorkingHours(workingHours, zone, within)) {
    return { kind: 'offHours', zone };
  }
  return { kind: isFree.every(Boolean) ? 'free' : 'busy' };
}
