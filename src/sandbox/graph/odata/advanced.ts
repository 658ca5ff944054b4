import type { FastifyRequest } from 'fastify';
import { badRequest } from '../graphFault';
import type { QueryOptions } from './queryOptions';

/**
 * Directory queries that count, negate or climb need `ConsistencyLevel: eventual`, and the last two
 * `$count=true` as well.
 * @throws {GraphFault} 400 where one of them is missing.
 */
export function requireConsistency(
  request: FastifyRequest,
  query: QueryOptions,
  reason: string,
): void {
  const hasHeader = String(request.headers['consistencylevel'] ?? '').toLowerCase() === 'eventual';
  if (hasHeader && (query.count || reason === '$count')) return;
  throw badRequest(
    `${reason} is not currently supported without the header 'ConsistencyLevel: eventual' and $count=true.`,
    'Request_UnsupportedQuery',
  );
}
