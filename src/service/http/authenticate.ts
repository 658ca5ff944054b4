import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../identity/caller';
import { unauthorized, type TokenVerifier } from '../identity/verifyToken';

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i;
const callers = new WeakMap<FastifyRequest, Caller>();

/** The verified caller of a request behind {@link authenticate}. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (caller === undefined) throw new Error('This route has no caller.');
  return caller;
}

/** For the log: the object id, where there is one. */
export const callerIdOf = (request: FastifyRequest): string | null =>
  callers.get(request)?.member ?? null;

/** No route of this instance is reached without a valid access token. */
export function authenticate(app: FastifyInstance, verifier: TokenVerifier): void {
  app.addHook('onRequest', async (request) => {
    const [, token] = BEARER.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw unauthorized(new Error('no bearer token'));
    callers.set(request, await verifier.verify(token));
  });
}
