import type { Person } from '../../insight/person';
import type { GraphClient } from '../client/graphClient';
import { parsePeople } from '../parsePeople';
import type { GraphReader, ReadOptions } from '../reading';
import { distinctById } from './distinct';
import { pages } from './pages';
import { ADVANCED_QUERY, USER_FIELDS } from './userFields';

/** Graph refuses more than this many users a page. */
const LARGEST_PAGE = 999;

type OnPage = Parameters<GraphReader['readPeople']>[0];

/**
 * Reads the directory page by page. Nobody is filtered out on the way: guests and disabled
 * accounts explain addresses and reporting lines, and old accounts have no `userType` to filter
 * by. Pages are not a consistent picture, so people who come twice are handed on once.
 */
export async function readPeople(
  client: GraphClient,
  onPage: OnPage,
  { signal }: ReadOptions = {},
): Promise<void> {
  const firstTime = distinctById<Person>();
  let read = 0;
  let total: number | null = null;
  const request = {
    path: '/users',
    query: {
      $select: USER_FIELDS,
      $expand: 'manager($select=id)',
      $count: 'true',
      $top: LARGEST_PAGE,
    },
    headers: ADVANCED_QUERY,
    permission: 'User.Read.All',
    service: 'directory',
    signal,
  } as const;
  for await (const page of pages(client, request)) {
    total ??= page.count;
    const { people, malformed } = parsePeople(page.values);
    const offset = read;
    read += page.values.length;
    onPage(
      {
        people: firstTime(people),
        malformed: malformed.map((item) => ({ ...item, position: item.position + offset })),
      },
      { read, total },
    );
  }
}
