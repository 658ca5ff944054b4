import * as v from 'valibot';
import type { Address, PersonId } from '../../insight/units';
import type { GraphClient } from '../client/graphClient';
import { urlOf } from '../client/requestUrl';
import { objectId } from '../objectId';
import type { AddressReading, ReadOptions } from '../reading';
import { parsedAs } from '../unexpectedShape';
import { LARGEST_BATCH, sendBatch } from './batch';

const found = v.object({ value: v.array(v.object({ id: objectId })) });

/** Looks up whose addresses these are, twenty at a time. */
export async function resolveByAddress(
  client: GraphClient,
  addresses: readonly Address[],
  { signal }: ReadOptions = {},
): Promise<AddressReading> {
  const wanted = [...new Set(addresses.map((address) => address.trim().toLowerCase()))].filter(
    (address) => address !== '',
  );
  const owners = new Map<Address, PersonId | null>();
  for (let start = 0; start < wanted.length; start += LARGEST_BATCH) {
    const some = wanted.slice(start, start + LARGEST_BATCH);
    const bodies = await sendBatch(client, some.map(lookUp), {
      ...{ permission: 'User.Read.All', service: 'directory', signal },
    });
    some.forEach((address, i) => {
      if (bodies[i] !== undefined) owners.set(address, ownerIn(bodies[i]));
    });
  }
  return owners;
}

/** That nobody has it (404) is an answer; one that is refused leaves the others in peace. */
function lookUp(address: Address) {
  const text = `'${address.replaceAll("'", "''")}'`;
  const smtp = `'smtp:${address.replaceAll("'", "''")}'`;
  const $filter = [
    `mail eq ${text}`,
    `userPrincipalName eq ${text}`,
    `proxyAddresses/any(p:p eq ${smtp})`,
    `otherMails/any(o:o eq ${text})`,
  ].join(' or ');
  return {
    url: urlOf('/users', { $select: 'id', $filter }),
    mayBeAbsent: true,
    mayBeRefused: true,
  };
}

/** Nobody where several have it: whom ego met cannot be told then. */
function ownerIn(body: unknown): PersonId | null {
  if (body === null) return null;
  const ids = new Set(parsedAs(found, body, 'malformedOwners').value.map(({ id }) => id));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}
