import * as v from 'valibot';
import type { Address, PersonId } from '../../insight/domain/units';
import { urlOf, type GraphClient } from '../client/graphClient';
import { objectId, parsedAs } from '../parse/expectedShape';
import { LARGEST_BATCH, sendBatch, type BatchRequest } from './batch';
import { pages } from './pages';
import type { ListReading, ReadOptions } from './reading';
import { distinctAddresses, onlyIdIn, ownerOfAddress } from './resolveByAddress';

/** Graph gives no more on one page. */
const LARGEST_PAGE = 999;

const members = v.array(v.object({ id: objectId }));

/**
 * The ids of everybody in a group, also of those in the groups within it. All of them or none: a
 * member who cannot be read is a failure, so that nobody is left out unnoticed.
 */
export async function readGroupMembers(
  client: GraphClient,
  groupId: string,
  { signal }: ReadOptions = {},
): Promise<readonly PersonId[]> {
  const ids = new Set<PersonId>();
  const request = {
    path: `/groups/${encodeURIComponent(groupId)}/transitiveMembers`,
    query: { $select: 'id', $top: LARGEST_PAGE },
    permission: 'GroupMember.Read.All',
    service: 'directory',
    signal,
  } as const;
  for await (const { values } of pages(client, request)) {
    for (const { id } of parsedAs(members, values, 'malformedMembers')) ids.add(id);
  }
  return [...ids];
}

/** A list with more makes no meeting in which one gets to know somebody. */
const MOST_MEMBERS = 200;

const membersPage = v.object({
  value: v.array(v.object({ id: objectId })),
  '@odata.nextLink': v.optional(v.string()),
});

/** Looks up which of these addresses are lists, and who is in those, twenty at a time. */
export async function readLists(
  client: GraphClient,
  addresses: readonly Address[],
  { signal }: ReadOptions = {},
): Promise<ListReading> {
  const wanted = distinctAddresses(addresses);
  const lists = new Map<Address, readonly PersonId[] | null>();
  const request = { permission: 'GroupMember.Read.All', service: 'directory', signal } as const;
  for (let start = 0; start < wanted.length; start += LARGEST_BATCH) {
    const some = wanted.slice(start, start + LARGEST_BATCH);
    for (const [address, inside] of await readSome(client, some, request)) {
      lists.set(address, inside);
    }
  }
  return lists;
}

async function readSome(
  client: GraphClient,
  addresses: readonly Address[],
  request: BatchRequest,
): Promise<ListReading> {
  const items = addresses.map((address) => ownerOfAddress('/groups', address));
  const found = (await sendBatch(client, items, request)).map((body, i) => ({
    address: addresses[i] ?? '',
    id: body === undefined ? undefined : onlyIdIn(body),
  }));
  const groups = found.flatMap(({ id, address }) => (id ? [{ id, address }] : []));
  const bodies = await sendBatch(
    client,
    groups.map(({ id }) => membersOf(id)),
    request,
  );
  return new Map([
    ...found.filter(({ id }) => id === null).map(({ address }) => [address, null] as const),
    ...groups
      .map(({ address }, i) => [address, bodies[i]] as const)
      .filter(([, body]) => body !== undefined)
      .map(([address, body]) => [address, smallGroupMembersIn(body)] as const),
  ]);
}

function membersOf(groupId: string) {
  const path = `/groups/${encodeURIComponent(groupId)}/transitiveMembers`;
  return {
    url: urlOf(path, { $select: 'id', $top: MOST_MEMBERS }),
    mayBeAbsent: true,
    mayBeRefused: true,
  };
}

/** Null where the group is gone, hides its members, or is too large. */
function smallGroupMembersIn(body: unknown): readonly PersonId[] | null {
  if (body === null) return null;
  const page = parsedAs(membersPage, body, 'malformedMembers');
  const ids = new Set(page.value.map(({ id }) => id));
  return ids.size === 0 || page['@odata.nextLink'] !== undefined ? null : [...ids];
}
