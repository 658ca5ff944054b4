import * as v from 'valibot';
import type { PersonId } from '../insight/domain/units';
import type { Contribution } from '../insight/team/contribution';
import {
  ownContributionSchema,
  releaseSchema,
  type OwnContribution,
  type Release,
} from './schemas';
import { problemOf, TeamError } from './teamProblem';

interface TeamClientOptions {
  /** Base address of the service. */
  readonly address: string;
  /** A token for the service's scope; with `claims`, one that satisfies that demand. */
  readonly getToken: (claims?: string) => Promise<string>;
  readonly transport: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds before an answer is given up. */
  readonly patienceMs?: number;
}

/**
 * The team-summary service as the tab uses it. Every method throws a {@link TeamError}; what
 * `getToken` throws comes through as it is.
 */
export interface TeamClient {
  own(): Promise<OwnContribution>;
  /** @param bytes Of `contributionBytes`, sent as they are. @param revision Of the last answer. */
  contribute(bytes: string, revision: number): Promise<OwnContribution>;
  withdraw(): Promise<void>;
  /** This month's figures of everybody straight below the manager, or of the whole tree. */
  release(manager: PersonId, scope: 'direct' | 'tree'): Promise<Release>;
}

/** Reading a large tree of reports takes the service a while the first time. */
const PATIENCE_MS = 60_000;

interface Ask {
  readonly method?: 'PUT' | 'DELETE';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function createTeamClient(options: TeamClientOptions): TeamClient {
  const { getToken } = options;
  const base = options.address.replace(/\/+$/, '');

  /** A token that no longer satisfies is replaced once, with what the service asks of the new one. */
  async function ask(path: string, request: Ask = {}): Promise<Response> {
    const first = await send(path, request, await getToken());
    if (first.ok) return first;
    const problem = await problemOf(first);
    if (problem.kind !== 'signIn' || problem.claims === null) throw new TeamError(problem);
    const second = await send(path, request, await getToken(problem.claims));
    if (second.ok) return second;
    throw new TeamError(await problemOf(second));
  }

  async function send(path: string, request: Ask, token: string): Promise<Response> {
    const { method = 'GET', body, headers = {} } = request;
    try {
      return await options.transport(base + path, {
        method,
        ...(body !== undefined && { body }),
        headers: { authorization: `Bearer ${token}`, ...headers },
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(options.patienceMs ?? PATIENCE_MS),
      });
    } catch (cause) {
      throw new TeamError({ kind: 'unreachable' }, cause);
    }
  }

  return {
    own: async () => understood(ownContributionSchema, await ask('/v1/contribution')),
    async contribute(bytes, revision) {
      const headers = { 'content-type': 'application/json', 'if-match': `"${revision}"` };
      const answer = await ask('/v1/contribution', { method: 'PUT', body: bytes, headers });
      return understood(ownContributionSchema, answer);
    },
    async withdraw() {
      await ask('/v1/contribution', { method: 'DELETE' });
    },
    async release(manager, scope) {
      const path = `/v1/managers/${encodeURIComponent(manager)}/releases/current?scope=${scope}`;
      return understood(releaseSchema, await ask(path));
    },
  };
}

/** The answer, checked at the door. */
async function understood<T extends v.GenericSchema>(
  schema: T,
  answer: Response,
): Promise<v.InferOutput<T>> {
  const body: unknown = await answer.json().catch(() => undefined);
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  throw new TeamError({ kind: 'unexpected', status: answer.status, code: 'notUnderstood' });
}

/** Exactly what is sent when somebody contributes: the text that is shown is the body, byte for byte. */
export function contributionBytes(contribution: Contribution): string {
  return JSON.stringify(contribution, null, 2);
}
