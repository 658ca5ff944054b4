import * as v from 'valibot';
import type { Address, PersonId } from '../../insight/domain/units';
import { urlOf, type GraphClient } from '../client/graphClient';
import { objectId, parsedAs } from '../parse/expectedShape';
import { LARGEST_BATCH, sendBatch, type BatchItem } from './batch';
import type { AddressReading, ReadOptions } from './reading';

/** Each address once, in lower case; blank ones are left out. */
export function distinctAddresses(addresses: readonly Address[]): readonly Address[] {
  const cleaned = addresses.map((address) => address.trim().toLowerCase());
  return [...new Set(cleaned)].filter((address) => address !== '');
}

const found = v.object({ value: v.array(v.object({ id: objectId })) });

/** What a user or group may have an address in. */
const CONDITIONS = {
  '/users': (address: string) => [
    `mail eq ${address}`,
    `userPrincipalName eq ${address}`,
    `otherMails/any(o:o eq ${address})`,
  ],
  '/groups': (address: string) => [`mail eq ${address}`],
} as const;

/**
 * Asks who or what has an address. That nobody has it (404) is an answer; a lookup that is refused
 * leaves the others in peace.
 */
export function ownerOfAddress(path: keyof typeof CONDITIONS, address: Address): BatchItem {
  const text = address.replaceAll("'", "''");
  const conditions = [
    ...CONDITIONS[path](`'${text}'`),
    `proxyAddresses/any(p:p eq 'smtp:${text}')`,
  ];
  return {
    url: urlOf(path, { $select: 'id', $filter: conditions.join(' or ') }),
    mayBeAbsent: true,
    mayBeRefused: true,
  };
}

/** The id in an answer; null for nobody, and where several have it: which is meant cannot be told. */
export function onlyIdIn(body: unknown): string | null {
  if (body === null) return null;
  const ids = new Set(parsedAs(found, body, 'malformedOwners').value.map(({ id }) => id));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

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
