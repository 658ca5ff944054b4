import type { GraphClient } from '../client/graphClient';
import { GraphError, type GraphProblem } from '../problem';
import type { MeReading, ReadOptions } from '../reading';
import { chainOf } from './managerChain';
import { ADVANCED_QUERY, USER_FIELDS } from './userFields';

/**
 * Ego with the manager chain; without it, and with the reason, where the chain is not allowed:
 * Graph refuses it, or the permission was never granted and so no token for it is given.
 */
export async function readMe(client: GraphClient, options: ReadOptions = {}): Promise<MeReading> {
  try {
    return chainOf(await withManagers(client, options));
  } catch (error) {
    if (!(error instanceof GraphError) || !isRefusal(error.problem)) throw error;
    const alone = chainOf(await withoutManagers(client, options));
    return { ...alone, managerChainProblem: error.problem };
  }
}

function isRefusal({ kind }: GraphProblem): boolean {
  return kind === 'forbidden' || kind === 'signInNeeded';
}

function withManagers(client: GraphClient, { signal }: ReadOptions): Promise<unknown> {
  return client.send({
    path: '/me',
    query: {
      $select: USER_FIELDS,
      $expand: `manager($levels=max;$select=${USER_FIELDS})`,
      $count: 'true',
    },
    headers: ADVANCED_QUERY,
    permission: 'User.Read.All',
    service: 'directory',
    signal,
  });
}

function withoutManagers(client: GraphClient, { signal }: ReadOptions): Promise<unknown> {
  return client.send({
    path: '/me',
    query: { $select: USER_FIELDS },
    permission: 'User.Read',
    service: 'directory',
    signal,
  });
}
