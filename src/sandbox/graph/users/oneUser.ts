import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Account } from '../../company/account';
import type { World } from '../../server/world';
import { requireDirectory, type Caller } from '../caller';
import { badRequest, GraphFault } from '../graphFault';
import {
  checkProperties,
  GRAPH_ORIGIN,
  parseQuery,
  requireConsistency,
  type ExpandItem,
} from '../odata/queryOptions';
import { findAccount, USER_PROPERTIES, USER_TYPE, visibleUser } from './userJson';
import { expandManager, managerIdOf } from './reportingLine';

/** `/me`, `/users/{id}` and who is above and below them. */
export function addOneUser(graph: FastifyInstance, world: World): void {
  graph.get('/me', (request) => {
    const { caller } = request;
    requireDirectory(caller, 'readOwnProfile');
    return oneUser(world, request, caller.account);
  });
  graph.get<{ Params: { id: string } }>('/users/:id', (request) => {
    const account = accountOr404(request.caller, request.params.id);
    const isOwn = account.id === request.caller.account.id;
    requireDirectory(request.caller, isOwn ? 'readOwnProfile' : 'readProfiles');
    return oneUser(world, request, account);
  });
  graph.get('/me/manager', (request) => manager(world, request, request.caller.account));
  graph.get<{ Params: { id: string } }>('/users/:id/manager', (request) =>
    manager(world, request, accountOr404(request.caller, request.params.id)),
  );
  graph.get('/me/directReports', (request) => reports(request, request.caller.account));
  graph.get<{ Params: { id: string } }>('/users/:id/directReports', (request) =>
    reports(request, accountOr404(request.caller, request.params.id)),
  );
}

function oneUser(world: World, request: FastifyRequest, account: Account): object {
  const query = parseQuery(request.url);
  const { caller } = request;
  if (query.select) checkProperties(query.select, USER_PROPERTIES, USER_TYPE);
  const expandItem = query.expand[0];
  const expanded = expandItem ? expandedManager(world, request, account, expandItem) : undefined;
  return {
    '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#users/$entity`,
    ...visibleUser(caller, account, query.select),
    ...(expanded && { manager: expanded }),
  };
}

function expandedManager(
  world: World,
  request: FastifyRequest,
  account: Account,
  item: ExpandItem,
): Record<string, unknown> | undefined {
  checkExpand(item);
  requireDirectory(request.caller, 'readFullProfiles');
  if (item.levels !== null) {
    requireConsistency(request, parseQuery(request.url), 'Expanding manager with $levels');
  }
  return expandManager(world, request.caller, account, item);
}

/** @throws {GraphFault} 400 for anything but the manager. */
export function checkExpand(item: ExpandItem): void {
  if (item.name === 'manager') return;
  throw badRequest(`Could not find a property named '${item.name}' on type '${USER_TYPE}'.`);
}

function manager(world: World, request: FastifyRequest, account: Account): object {
  const { caller } = request;
  requireDirectory(caller, 'readFullProfiles');
  const query = parseQuery(request.url);
  if (query.select) checkProperties(query.select, USER_PROPERTIES, USER_TYPE);
  const managerId = managerIdOf(world, caller, account);
  const found = managerId === null ? undefined : caller.tenant.directory.byId(managerId);
  if (!found) throw notFound('manager');
  return {
    '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#directoryObjects/$entity`,
    '@odata.type': `#${USER_TYPE}`,
    ...visibleUser(caller, found, query.select),
  };
}

function reports(request: FastifyRequest, account: Account): object {
  const { caller } = request;
  requireDirectory(caller, 'readOwnProfile');
  const query = parseQuery(request.url);
  if (query.select) checkProperties(query.select, USER_PROPERTIES, USER_TYPE);
  return {
    '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#directoryObjects`,
    value: caller.tenant.directory.reportsOf(account.id).map((one) => ({
      '@odata.type': `#${USER_TYPE}`,
      ...visibleUser(caller, one, query.select),
    })),
  };
}

/** @throws {GraphFault} 404 in the directory's words. */
export function accountOr404(caller: Caller, key: string): Account {
  const account = findAccount(caller, key);
  if (!account) throw notFound(key);
  return account;
}

function notFound(key: string): GraphFault {
  return new GraphFault(
    404,
    'Request_ResourceNotFound',
    `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
