import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Account } from '../../company/account';
import type { World } from '../../server/world';
import { badRequest, GraphFault } from '../graphFault';
import {
  checkProperties,
  GRAPH_ORIGIN,
  linkWith,
  packToken,
  parseQuery,
  unpackToken,
  type QueryOptions,
} from '../odata/queryOptions';
import { requireDirectory } from '../caller';
import { managerIdOf } from './reportingLine';
import { DEFAULT_USER_PROPERTIES, USER_PROPERTIES, USER_TYPE, visibleUser } from './userJson';

const PAGE = 200;
const TOKEN_DAYS = 7;
const MS_PER_DAY = 86_400_000;

/** Where a round of reading stands; travels in the links. */
interface DeltaState {
  /** Properties that the first request asked for. */
  readonly select: readonly string[] | null;
  /** Changes up to this one are known; null in the first, full round. */
  readonly since: number | null;
  /** Last id given out in this round. */
  readonly after: string;
  readonly issuedAt: number;
}

/** `GET /users/delta`: everybody at first, then only what has changed. */
export function addUsersDelta(graph: FastifyInstance, world: World): void {
  graph.get('/users/delta', (request) => {
    requireDirectory(request.caller, 'readFullProfiles');
    const query = parseQuery(request.url);
    const version = request.caller.tenant.directory.version();
    const state = stateOf(world, query, version);
    const ids = idsOfRound(request, state);
    const page = ids.slice(0, PAGE);
    const last = page.at(-1);
    const hasMore = last !== undefined && ids.length > PAGE;
    const next: DeltaState = hasMore
      ? { ...state, after: last, issuedAt: world.clock() }
      : { ...state, since: version, after: '', issuedAt: world.clock() };
    return {
      '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#users`,
      value: page.map((id) => changeJson(world, request, id, state)),
      ...linkTo(query, next, hasMore),
    };
  });
}

function stateOf(world: World, query: QueryOptions, version: number): DeltaState {
  const token = query.deltaToken ?? query.skipToken;
  if (token === null || token === 'latest') {
    if (query.select) checkProperties(query.select, [...USER_PROPERTIES, 'manager'], USER_TYPE);
    if (query.filter !== null) throw badRequest('$filter is only supported for ids.');
    const since = token === 'latest' ? version : null;
    return { select: query.select, since, after: '', issuedAt: world.clock() };
  }
  const state = unpackToken(token) as DeltaState | null;
  if (!state || typeof state.after !== 'string') {
    throw badRequest('The delta token is invalid.', 'Request_BadRequest');
  }
  if (world.clock() - state.issuedAt > TOKEN_DAYS * MS_PER_DAY) throw startAgain(query);
  return state;
}

function startAgain(query: QueryOptions): GraphFault {
  return new GraphFault(410, 'syncStateNotFound', 'The sync state generation is not found.', {
    Location: `${GRAPH_ORIGIN}${query.path}?$deltatoken=`,
  });
}

/** Ids that this round has still to give out, in order. */
function idsOfRound(request: FastifyRequest, state: DeltaState): readonly string[] {
  const { directory } = request.caller.tenant;
  const ids =
    state.since === null
      ? directory.accounts().map((account) => account.id)
      : [...new Set(directory.changesSince(state.since).map((change) => change.accountId))].sort();
  return ids.filter((id) => id > state.after);
}

function changeJson(
  world: World,
  request: FastifyRequest,
  id: string,
  { select, since }: DeltaState,
): object {
  const account = request.caller.tenant.directory.byId(id);
  if (!account) return { id, '@removed': { reason: 'changed' } };
  const names = (select ?? DEFAULT_USER_PROPERTIES).filter((name) => name !== 'manager');
  const withId = names.includes('id') ? names : [...names, 'id'];
  return {
    ...visibleUser(request.caller, account, withId),
    ...(select?.includes('manager') && managerChange(world, request, account, since)),
  };
}

/** The manager now, and before it the one who was taken away since then. */
function managerChange(
  world: World,
  request: FastifyRequest,
  account: Account,
  since: number | null,
): object {
  const { caller } = request;
  const managerId = managerIdOf(world, caller, account);
  const changes = since === null ? [] : caller.tenant.directory.changesSince(since);
  const before = changes.find((one) => one.accountId === account.id)?.managerIdBefore ?? null;
  const links = [
    ...(before === null || before === managerId
      ? []
      : [{ '@odata.type': `#${USER_TYPE}`, id: before, '@removed': { reason: 'deleted' } }]),
    ...(managerId === null ? [] : [{ '@odata.type': `#${USER_TYPE}`, id: managerId }]),
  ];
  return links.length === 0 ? {} : { 'manager@delta': links };
}

function linkTo(query: QueryOptions, state: DeltaState, hasMore: boolean): object {
  const token = packToken(state);
  const bare = { ...query, parameters: new URLSearchParams() };
  return hasMore
    ? { '@odata.nextLink': linkWith(bare, { $skiptoken: token }) }
    : { '@odata.deltaLink': linkWith(bare, { $deltatoken: token }) };
}
