import type { Address, PersonId } from '../../insight/units';
import type { GraphClient } from '../client/graphClient';
import type { AddressReading, ReadOptions } from '../reading';
import { LARGEST_BATCH, sendBatch } from './batch';
import { distinctAddresses } from './distinctAddresses';
import { onlyIdIn, ownerOfAddress } from './ownerOfAddress';

/** Looks up whose addresses these are, twenty at a time. */
export async function resolveByAddress(
  client: GraphClient,
  addresses: readonly Address[],
  { signal }: ReadOptions = {},
): Promise<AddressReading> {
  const wanted = distinctAddresses(addresses);
  const owners = new Map<Address, PersonId | null>();
  for (let start = 0; start < wanted.length; start += LARGEST_BATCH) {
    const some = wanted.slice(start, start + LARGEST_BATCH);
    const items = some.map((address) => ownerOfAddress('/users', address));
    const bodies = await sendBatch(client, items, {
      ...{ permission: 'User.Read.All', service: 'directory', signal },
    });
    some.forEach((address, i) => {
      if (bodies[i] !== undefined) owners.set(address, onlyIdIn(bodies[i]));
    });
  }
  return owners;
}
