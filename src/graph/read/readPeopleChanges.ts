import * as v from 'valibot';
import type { GraphClient, GraphRequest } from '../client/graphClient';
import { parseChanges } from '../parseChanges';
import { GraphError } from '../problem';
import type { PeopleChanges, ReadOptions } from '../reading';
import { parsedAs } from '../unexpectedShape';
import { isStale } from './isStale';
import { USER_FIELDS } from './userFields';

const page = v.object({
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
    ...REQUEST,
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
    const { values, deltaLink } = await readRound(client, { ...REQUEST, path: since, signal });
    return { ...parseChanges(values), deltaLink };
  } catch (error) {
    if (isStale(error)) return 'startAgain';
    throw error;
  }
}

const REQUEST = { permission: 'User.Read.All', service: 'directory' } as const;

async function readRound(client: GraphClient, request: GraphRequest) {
  const values: unknown[] = [];
  const seen = new Set<string>();
  for (let next = request; ;) {
    const read = parsedAs(page, await client.send(next), 'malformedDelta');
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
