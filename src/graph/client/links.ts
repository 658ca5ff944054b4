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

/** Answers a claims challenge with a new token and repeats the request, once. */
export function claimsLink(getToken: GetToken): Middleware {
  return link(async (context, exchange, next) => {
    await next();
    if (exchange.answer?.status !== 401) return;
    const claims = claimsChallenge(exchange.answer.headers);
    if (claims === null) return;
    await authorize(context, exchange, getToken, claims);
    await next();
  });
}

export function gateLink(): Middleware {
  return link((_context, { facts }, next) => facts.gate.pass(next, facts.signal));
}
