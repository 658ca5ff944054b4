import * as v from 'valibot';
import type { PersonId } from '../../insight/domain/units';
import type { GraphClient } from '../client/graphClient';
import { objectId } from '../objectId';
import type { ReadOptions } from '../reading';
import { parsedAs } from '../unexpectedShape';
import { pages } from './pages';

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
