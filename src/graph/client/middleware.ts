import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import * as v from 'valibot';
import { GraphError, type GraphProblem } from '../problem';
import { link, type Exchange } from './exchange';
import { claimsChallenge } from './response';

/** How a token reaches Graph; `claims` is the decoded challenge of a 401. */
export type GetToken = (scopes: readonly string[], claims?: string) => Promise<string>;

// Sign-in reports offline as a value of its own; every other refusal needs the person.
const withoutConnection = v.object({ problem: v.object({ kind: v.literal('offline') }) });

/** Why no token came, in Graph's terms. */
function tokenProblem(error: unknown, claims: string | null): GraphProblem {
  if (v.is(withoutConnection, error)) return { kind: 'offline' };
  return { kind: 'signInNeeded', claims, requestId: null };
}

/** Puts a token for the request's permission into its headers. */
async function authorize(
  context: Context,
  exchange: Exchange,
  getToken: GetToken,
  claims?: string,
): Promise<void> {
  const { permission } = exchange.facts;
  let token: string;
  try {
    token = await getToken([permission], claims);
  } catch (error) {
    throw new GraphError(tokenProblem(error, claims ?? null), error);
  }
  const headers = new Headers(context.options?.headers);
  headers.set('Authorization', `Bearer ${token}`);
  context.options = { ...context.options, headers };
}

/** First link: remembers what a later one throws, which the client library would wrap. */
export function failureLink(): Middleware {
  return link(async (_context, exchange, next) => {
    try {
      await next();
    } catch (error) {
      exchange.failure = error;
      throw error;
    }
  });
}

export function tokenLink(getToken: GetToken): Middleware {
  return link(async (context, exchange, next) => {
    await authorize(context, exchange, getToken);
    await next();
  });
}

/**
 * A request for claims that asks for nothing, but keeps sign-in from answering with the token it
 * has: for a 401 without a challenge, as for a token that expired on a device whose clock is slow.
 */
const ANY_NEW_TOKEN = '{"access_token":{}}';

/** Answers a 401 with a new token, with the claims it asks for, and repeats the request once. */
export function claimsLink(getToken: GetToken): Middleware {
  return link(async (context, exchange, next) => {
    await next();
    if (exchange.answer?.status !== 401) return;
    const claims = claimsChallenge(exchange.answer.headers) ?? ANY_NEW_TOKEN;
    await authorize(context, exchange, getToken, claims);
    await next();
  });
}

export function gateLink(): Middleware {
  return link((_context, { facts }, next) => facts.gate.pass(next, facts.signal));
}
