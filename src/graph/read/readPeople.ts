import * as v from 'valibot';
import type { GraphClient, GraphRequest } from '../client/graphClient';
import { parsedAs } from '../parse/expectedShape';
import { parsePeople } from '../parse/parsePeople';
import { parseChanges } from '../parse/peopleChanges';
import { GraphError } from '../problem';
import { freshItems, pages } from './pages';
import type { GraphReader, PeopleChanges, PeopleOptions, ReadOptions, RoundEnd } from './reading';

/**
 * Whether Graph no longer knows the place that a link stands for, so that one has to start again:
 * 410 in its own words, 400 for a page token that has expired (`Directory_ExpiredPageToken`).
 */
function isStale(error: unknown): boolean {
  if (!(error instanceof GraphError) || error.problem.kind !== 'unexpected') return false;
  const { status, code } = error.problem;
  return status === 410 || (status === 400 && /token/i.test(code));
}

/** What is read of a user in the full mode. */
export const USER_FIELDS = [
  'id',
  'displayName',
  'mail',
  'userPrincipalName',
  'proxyAddresses',
  'jobTitle',
  'department',
  'officeLocation',
  'companyName',
  'accountEnabled',
  'userType',
].join(',');

/** Header of Graph's advanced queries on the directory ($count, $levels). */
export const ADVANCED_QUERY = { ConsistencyLevel: 'eventual' } as const;

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
    for await (const page of pages(client, { ...firstRequest(pageSize, from), signal })) {
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

function firstRequest(pageSize: number, from: string | undefined) {
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

const deltaPage = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.optional(v.string()),
  '@odata.deltaLink': v.optional(v.string()),
});

/** A link for asking later what has changed from now on; reads nobody. */
export async function readPeopleMark(
  client: GraphClient,
  { signal }: ReadOptions = {},
): Promise<string> {
  const query = { $select: `${USER_FIELDS},manager`, $deltatoken: 'latest' };
  const { deltaLink } = await readRound(client, {
    ...DELTA_REQUEST,
    path: '/users/delta',
    query,
    signal,
  });
  return deltaLink;
}

/** What has changed since the link was given out; `startAgain` where Graph no longer knows. */
export async function readPeopleChanges(
  client: GraphClient,
  since: string,
  { signal }: ReadOptions = {},
): Promise<PeopleChanges | 'startAgain'> {
  try {
    const { values, deltaLink } = await readRound(client, {
      ...DELTA_REQUEST,
      path: since,
      signal,
    });
    return { ...parseChanges(values), deltaLink };
  } catch (error) {
    if (isStale(error)) return 'startAgain';
    throw error;
  }
}

const DELTA_REQUEST = { permission: 'User.Read.All', service: 'directory' } as const;

async function readRound(client: GraphClient, request: GraphRequest) {
  const values: unknown[] = [];
  const seen = new Set<string>();
  for (let next = request; ;) {
    const read = parsedAs(deltaPage, await client.send(next), 'malformedDelta');
    values.push(...read.value);
    const deltaLink = read['@odata.deltaLink'];
    if (deltaLink !== undefined) return { values, deltaLink };
    const link = read['@odata.nextLink'];
    if (link === undefined || seen.has(link)) throw endless();
    seen.add(link);
    next = { ...request, query: {}, path: link };
  }
}

function endless(): GraphError {
  return new GraphError({
    ...{ kind: 'unexpected', status: 200, code: 'pageLoop', requestId: null },
    message: 'a round of changes has no end',
  });
}
