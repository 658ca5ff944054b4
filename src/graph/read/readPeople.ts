import type { GraphClient } from '../client/graphClient';
import { parsePeople } from '../parsePeople';
import type { GraphReader, PeopleOptions, RoundEnd } from '../reading';
import { freshItems } from './freshItems';
import { isStale } from './isStale';
import { pages } from './pages';
import { ADVANCED_QUERY, USER_FIELDS } from './userFields';

type OnPage = Parameters<GraphReader['readPeople']>[0];

/**
 * Reads the directory page by page, from the start or from where an earlier round stopped. Nobody
 * is filtered out on the way: guests and disabled accounts explain addresses and reporting lines,
 * and old accounts have no `userType` to filter by. Pages are not a consistent picture, so people
 * who come twice are handed on once.
 */
export async function readPeople(
  client: GraphClient,
  pageSize: number,
  onPage: OnPage,
  { signal, from }: PeopleOptions = {},
): Promise<RoundEnd> {
  const freshOf = freshItems();
  let read = 0;
  let total: number | null = null;
  try {
    for await (const page of pages(client, { ...startOf(pageSize, from), signal })) {
      total ??= page.count;
      const fresh = freshOf(page.values);
      const { people, malformed } = parsePeople(fresh.values);
      read += fresh.values.length;
      const { nextLink } = page;
      onPage({ people, malformed: malformed.map(fresh.inWhole) }, { read, total, nextLink });
    }
    return 'whole';
  } catch (error) {
    if (isStale(error)) return 'startAgain';
    throw error;
  }
}

function startOf(pageSize: number, from: string | undefined) {
  const query = {
    $select: USER_FIELDS,
    $expand: 'manager($select=id)',
    $count: 'true',
    $top: pageSize,
  };
  return {
    ...(from === undefined ? { path: '/users', query } : { path: from }),
    headers: ADVANCED_QUERY,
    permission: 'User.Read.All',
    service: 'directory',
  } as const;
}
