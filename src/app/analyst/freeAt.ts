import { GraphError } from '../../graph/problem';
import type { Scheduling } from '../../graph/scheduling';
import type { Address, PersonId } from '../../insight/units';
import type { Slot } from '../../ui/model/draft';

const SLOT_MINUTES = 5;
/** Graph tells the availability of at most so many at once. */
const MOST = 20;

export interface Asked {
  readonly personId: PersonId;
  readonly address: Address;
}

/** Who has time for all of the meeting. People whose calendar Graph does not tell of are left out. */
export async function freeAt(
  scheduling: Scheduling | null,
  within: Slot,
  people: readonly Asked[],
): Promise<Readonly<Record<PersonId, boolean>>> {
  if (scheduling === null || people.length === 0 || within.end <= within.start) return {};
  const addresses = people.slice(0, MOST).map(({ address }) => address);
  try {
    const wanted = { addresses, within, slotMinutes: SLOT_MINUTES };
    const told = await scheduling.readAvailability(wanted);
    const byAddress = new Map(told.map((one) => [one.address.toLowerCase(), one.isFree]));
    const found = people.flatMap(({ personId, address }) => {
      const slots = byAddress.get(address.toLowerCase());
      return slots ? [[personId, slots.every(Boolean)] as const] : [];
    });
    return Object.fromEntries(found);
  } catch (error) {
    // Not knowing who has time is no reason to propose nobody.
    if (error instanceof GraphError) return {};
    throw error;
  }
}
