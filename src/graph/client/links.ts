import type { Middleware } from '@microsoft/microsoft-graph-client';
import { authorize } from './authorize';
import { claimsChallenge } from './claimsChallenge';
import type { GetToken } from './getToken';
import { link } from './link';

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
