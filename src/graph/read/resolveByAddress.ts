import type { Address, PersonId } from '../../insight/domain/units';
import type { GraphClient } from '../client/graphClient';
import type { AddressReading, ReadOptions } from '../reading';
import { LARGEST_BATCH, sendBatch } from './batch';
import { distinctAddresses } from './distinctAddresses';
import { onlyIdIn, ownerOfAddress } from './ownerOfAddress';

/** Looks up whose addresses these are, twenty in a request; the requests go beside each other. */
export async function resolveByAddress(
  client: GraphClient,
  addresses: readonly Address[],
  { signal }: ReadOptions = {},
): Promise<AddressReading> {
  const wanted = distinctAddresses(addresses);
  const batches: (readonly Address[])[] = [];
  for (let start = 0; start < wanted.length; start += LARGEST_BATCH) {
    batches.push(wanted.slice(start, start + LARGEST_BATCH));
  }
  const read = await Promise.all(batches.map((some) => readSome(client, some, signal)));
  return new Map(read.flat());
}

async function readSome(
  client: GraphClient,
  addresses: readonly Address[],
  signal: AbortSignal | undefined,
): Promise<readonly (readonly [Address, PersonId | null])[]> {
  const items = addresses.map((address) => ownerOfAddress('/users', address));
  const request = { permission: 'User.Read.All', service: 'directory', signal } as const;
  const bodies = await sendBatch(client, items, request);
  return addresses.flatMap((address, i) =>
    bodies[i] === undefined ? [] : [[address, onlyIdIn(bodies[i])] as const],
  );
}
