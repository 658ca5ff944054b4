import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Account } from '../../company/account';
import type { Directory } from '../../directory/directory';
import type { World } from '../../server/world';
import { badRequest, GraphFault } from '../graphFault';
import {
  checkProperties,
  GRAPH_ORIGIN,
  linkWith,
  packToken,
  parseQuery,
  requireConsistency,
  unpackToken,
  type QueryOptions,
} from '../odata/queryOptions';
import { type Filter, type FilterItem, parseFilter } from '../odata/filter';
import { isPermitted, requireDirectory } from '../caller';
import { checkExpand } from './oneUser';
import { expandManager } from './reportingLine';
import {
  BASIC_USER_PROPERTIES,
  USER_PROPERTIES,
  USER_TYPE,
  userJson,
  visibleUser,
} from './userJson';

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 999;
const REPEATED = 3;

/** `GET /users`, in pages. */
export function addListUsers(graph: FastifyInstance, world: World): void {
  graph.get('/users', (request) => {
    const query = parseQuery(request.url);
    const filter = checkRequest(request, query);
    const page = pageOf(world, request, query, filter);
    return {
      '@odata.context': contextOf(query),
      ...(query.count && query.skipToken === null && { '@odata.count': page.total }),
      ...(page.next !== null && { '@odata.nextLink': page.next }),
      value: page.accounts.map((account) => userWithManager(world, request, query, account)),
    };
  });
}

/** @throws {GraphFault} for everything that Graph refuses before it looks at a single user. */
function checkRequest(request: FastifyRequest, query: QueryOptions): Filter | null {
  const { caller } = request;
  if (caller.account.userType === 'Guest') {
    throw new GraphFault(
      403,
      'Authorization_RequestDenied',
      'Insufficient privileges to complete the operation.',
    );
  }
  requireDirectory(caller, 'readProfiles');
  if (query.select) checkProperties(query.select, USER_PROPERTIES, USER_TYPE);
  checkPageSize(query);
  if (query.skip !== null) {
    throw badRequest("'$skip' is not supported by the service.", 'Request_UnsupportedQuery');
  }
  if (query.count) requireConsistency(request, query, '$count');
  if (query.search !== null) requireConsistency(request, query, '$search');
  const isFull = isPermitted(caller, 'readFullProfiles');
  for (const item of query.expand) {
    checkExpand(item);
    if (item.levels !== null) throw badRequest('$levels is only supported for a single user.');
    if (!isFull) requireDirectory(caller, 'readFullProfiles');
  }
  const filter = query.filter === null ? null : parseFilter(query.filter);
  if (filter) checkFilter(request, query, filter, isFull);
  return filter;
}

function checkPageSize({ top }: QueryOptions): void {
  if (top === null || (top >= 1 && top <= LARGEST_PAGE)) return;
  throw badRequest(
    `Invalid page size specified: '${top}'. Must be between 1 and ${LARGEST_PAGE} inclusive.`,
    'Request_UnsupportedQuery',
  );
}

function checkFilter(
  request: FastifyRequest,
  query: QueryOptions,
  filter: Filter,
  isFull: boolean,
): void {
  checkProperties(filter.properties, USER_PROPERTIES, USER_TYPE, 'Request_UnsupportedQuery');
  if (filter.isAdvanced) requireConsistency(request, query, 'This $filter');
  const basic: readonly string[] = BASIC_USER_PROPERTIES;
  if (!isFull && !filter.properties.every((name) => basic.includes(name))) {
    requireDirectory(request.caller, 'readFullProfiles');
  }
}

interface Page {
  readonly accounts: readonly Account[];
  readonly total: number;
  readonly next: string | null;
}

/** The page after the id that the token holds, so that a person who leaves shifts nobody. */
function pageOf(
  world: World,
  request: FastifyRequest,
  query: QueryOptions,
  filter: Filter | null,
): Page {
  const { directory } = request.caller.tenant;
  const all = matching(directory, query.filter, filter);
  const after = query.skipToken === null ? null : lastIdOf(query.skipToken);
  const from = after === null ? 0 : firstAfter(all, after);
  const overlap = after !== null && world.faults.has('repeatedItems') ? REPEATED : 0;
  const size = query.top ?? DEFAULT_PAGE;
  const inOrder = all.slice(Math.max(0, from - overlap), from + size);
  const accounts = world.faults.has('reorderedItems') ? inOrder.reverse() : inOrder;
  const last = all[from + size - 1];
  const hasMore = last !== undefined && from + size < all.length;
  if (hasMore && world.faults.has('personGone')) {
    const next = all[from + size];
    const isOrdinary = next?.kind === 'person' && directory.reportsOf(next.id).length === 0;
    if (next && isOrdinary) directory.remove(next.id);
  }
  const token = hasMore ? packToken({ after: last.id }) : null;
  return {
    accounts,
    total: all.length,
    next: token === null ? null : linkWith(query, { $skiptoken: token }),
  };
}

interface Matches {
  readonly version: number;
  readonly text: string;
  readonly accounts: readonly Account[];
}

const lastMatches = new WeakMap<Directory, Matches>();

/** Everybody the filter lets through; kept for the pages that follow. */
function matching(
  directory: Directory,
  text: string | null,
  filter: Filter | null,
): readonly Account[] {
  if (filter === null || text === null) return directory.accounts();
  const version = directory.version();
  const known = lastMatches.get(directory);
  if (known?.version === version && known.text === text) return known.accounts;
  const accounts = directory.accounts().filter((one) => filter.test(userJson(one) as FilterItem));
  lastMatches.set(directory, { version, text, accounts });
  return accounts;
}

function lastIdOf(skipToken: string): string {
  const after = unpackToken(skipToken)?.['after'];
  if (typeof after !== 'string') {
    throw badRequest('The specified page token value is invalid.', 'Directory_ExpiredPageToken');
  }
  return after;
}

function firstAfter(accounts: readonly Account[], id: string): number {
  const at = accounts.findIndex((account) => account.id > id);
  return at < 0 ? accounts.length : at;
}

function userWithManager(
  world: World,
  request: FastifyRequest,
  query: QueryOptions,
  account: Account,
): object {
  const { caller } = request;
  const user = visibleUser(caller, account, query.select);
  const item = query.expand[0];
  const manager = item ? expandManager(world, caller, account, item) : undefined;
  return manager ? { ...user, manager } : user;
}

function contextOf(query: QueryOptions): string {
  const names = query.select === null ? '' : `(${query.select.join(',')})`;
  return `${GRAPH_ORIGIN}/v1.0/$metadata#users${names}`;
}
