import * as v from 'valibot';
import type { Address } from '../../insight/domain/units';
import { urlOf } from '../client/requestUrl';
import { objectId } from '../objectId';
import { parsedAs } from '../unexpectedShape';
import type { BatchItem } from './batch';

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
