import * as v from 'valibot';
import type { GraphClient } from '../client/graphClient';
import { parsePeople } from '../parse/parsePeople';
import { GraphError, type GraphProblem } from '../problem';
import type { MeReading, ReadOptions } from './reading';
import { ADVANCED_QUERY, USER_FIELDS } from './readPeople';

const withManager = v.object({ manager: v.nullish(v.unknown(), null) });

/**
 * Unfolds a user whose managers are nested in each other. A manager who cannot be read, or who
 * comes a second time (reporting lines may close a circle), ends the chain.
 *
 * @throws {GraphError} `unexpected` with code `malformedMe` when ego cannot be read.
 */
function chainOf(body: unknown): MeReading {
  const [me, ...managers] = nested(body);
  const reading = parsePeople([me]);
  const [ego] = reading.people;
  if (!ego) throw malformedMe(reading.malformed[0]);
  const seen = new Set([ego.id]);
  const managerChain = [];
  for (const manager of managers) {
    const [person] = parsePeople([manager]).people;
    if (!person || seen.has(person.id)) break;
    seen.add(person.id);
    managerChain.push(person);
  }
  return { me: ego, managerChain };
}

function nested(body: unknown): readonly unknown[] {
  const users: unknown[] = [];
  for (let user: unknown = body; user !== null;) {
    users.push(user);
    const parsed = v.safeParse(withManager, user);
    user = parsed.success ? parsed.output.manager : null;
  }
  return users;
}

function malformedMe(item?: { readonly path: string; readonly expected: string }): GraphError {
  return new GraphError({
    kind: 'unexpected',
    status: 200,
    code: 'malformedMe',
    message: `${item?.path ?? ''}: expected ${item?.expected ?? 'a user'}`,
    requestId: null,
  });
}

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
