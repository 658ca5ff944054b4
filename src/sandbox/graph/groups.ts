import type { FastifyInstance } from 'fastify';
import type { Account } from '../company/account';
import { type Group, groupsOf, transitiveMembers } from '../directory/directory';
import { requireDirectory, type Caller } from './caller';
import { badRequest, GraphFault } from './graphFault';
import { parseFilter } from './odata/filter';
import {
  checkProperties,
  GRAPH_ORIGIN,
  linkWith,
  packToken,
  parseQuery,
  project,
  unpackToken,
  type QueryOptions,
} from './odata/queryOptions';
import { USER_PROPERTIES, USER_TYPE, visibleUser } from './users/userJson';

const GROUP_TYPE = 'microsoft.graph.group';
const GROUP_PROPERTIES = ['id', 'displayName', 'mail', 'proxyAddresses'];
const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 999;

/** `GET /groups` and who is in one of them. */
export function addGroups(graph: FastifyInstance): void {
  graph.get('/groups', (request) => {
    const { caller } = request;
    requireDirectory(caller, 'readGroupMembers');
    const query = parseQuery(request.url);
    if (query.select) checkProperties(query.select, GROUP_PROPERTIES, GROUP_TYPE);
    const filter = query.filter === null ? null : parseFilter(query.filter);
    if (filter) checkProperties(filter.properties, GROUP_PROPERTIES, GROUP_TYPE);
    const found = groups(caller)
      .map(groupJson)
      .filter((one) => filter?.test(one) ?? true);
    return {
      '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#groups`,
      value: found.map((one) => project(one, query.select ?? GROUP_PROPERTIES)),
    };
  });
  graph.get<{ Params: { id: string } }>('/groups/:id/transitiveMembers', (request) => {
    const { caller } = request;
    requireDirectory(caller, 'readGroupMembers');
    const query = parseQuery(request.url);
    if (query.select) checkProperties(query.select, USER_PROPERTIES, USER_TYPE);
    const all = groups(caller);
    const group = all.find(({ id }) => id === request.params.id);
    if (!group) throw notFound(request.params.id);
    return pageOf(caller, transitiveMembers(group, all, caller.tenant.directory), query);
  });
}

function groups({ tenant }: Caller): readonly Group[] {
  return groupsOf(tenant.company, tenant.directory);
}

function groupJson({ id, displayName, mail }: Group): Readonly<Record<string, unknown>> {
  return { id, displayName, mail, proxyAddresses: mail === null ? [] : [`SMTP:${mail}`] };
}

function pageOf(caller: Caller, members: readonly Account[], query: QueryOptions): object {
  const size = query.top ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw badRequest(`Invalid page size specified: '${size}'.`);
  const from = query.skipToken === null ? 0 : placeOf(query.skipToken);
  const next = from + size < members.length ? packToken({ from: from + size }) : null;
  return {
    '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#directoryObjects`,
    ...(next !== null && { '@odata.nextLink': linkWith(query, { $skiptoken: next }) }),
    value: members.slice(from, from + size).map((account) => ({
      '@odata.type': `#${USER_TYPE}`,
      ...visibleUser(caller, account, query.select),
    })),
  };
}

function placeOf(token: string): number {
  const from = unpackToken(token)?.['from'];
  if (typeof from !== 'number') throw badRequest('The skip token is not valid.');
  return from;
}

function notFound(id: string): GraphFault {
  const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;
  return new GraphFault(404, 'Request_ResourceNotFound', message);
}
