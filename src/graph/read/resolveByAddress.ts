import type { GraphClient } from '../client/graphClient';
import { urlOf } from '../client/requestUrl';
import { parsePage } from '../parsePage';
import { parsePeople } from '../parsePeople';
import type { PeopleReading, ReadOptions } from '../reading';
import { LARGEST_BATCH, sendBatch } from './batch';
import { distinctById } from './distinct';

/** What `User.ReadBasic.All` lets one see; more is asked of the directory only. */
const BASIC_FIELDS = 'id,displayName,mail,userPrincipalName';

/** Looks up people by their mail address or sign-in name, twenty at a time. */
export async function resolveByAddress(
  client: GraphClient,
  addresses: readonly string[],
  { signal }: ReadOptions = {},
): Promise<PeopleReading> {
  const wanted = [...new Set(addresses.map((address) => address.trim().toLowerCase()))].filter(
    (address) => address !== '',
  );
  const values: unknown[] = [];
  for (let start = 0; start < wanted.length; start += LARGEST_BATCH) {
    const items = wanted.slice(start, start + LARGEST_BATCH).map((address) => ({
      url: urlOf('/users', { $select: BASIC_FIELDS, $filter: filterFor(address) }),
    }));
    const request = { permission: 'User.ReadBasic.All', service: 'directory', signal } as const;
    for (const body of await sendBatch(client, items, request)) {
      values.push(...parsePage(body).values);
    }
  }
  const { people, malformed } = parsePeople(values);
  return { people: distinctById<(typeof people)[number]>()(people), malformed };
}

function filterFor(address: string): string {
  const text = `'${address.replaceAll("'", "''")}'`;
  return `mail eq ${text} or userPrincipalName eq ${text}`;
}
