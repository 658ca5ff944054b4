import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { breakOff, cutShort, pageOfAProxy } from './damagedBody';
import type { FaultBook } from './faultBook';

/** Answers with an error of that status in the service's own words. */
export type RefuseWith = (
  reply: FastifyReply,
  status: number,
  retryAfter: string | undefined,
) => FastifyReply;

/** Header of the requests that a batch makes within the server; faults hit the batch as a whole. */
export const INNER_REQUEST = 'sandbox-inner-request';

/** Lets the faults of the book act on every request of a service. */
export function addFaultHooks(
  service: FastifyInstance,
  faults: FaultBook,
  refuseWith: RefuseWith,
): void {
  service.addHook('onRequest', (request, reply, done) => {
    if (isInner(request)) return done();
    if (faults.has('offline')) {
      reply.hijack();
      request.raw.socket.destroy();
      return undefined;
    }
    const status = faults.hit('status', request.url);
    if (status) return void refuseWith(reply, status.status, status.retryAfter);
    return done();
  });
  service.addHook('onSend', async (request, reply, payload) => {
    if (isInner(request)) return payload;
    const slow = faults.hit('slow', request.url);
    if (slow) await wait(slow.delayMs);
    return damaged(faults, request, reply, payload);
  });
}

function isInner(request: FastifyRequest): boolean {
  return request.headers[INNER_REQUEST] !== undefined;
}

function damaged(
  faults: FaultBook,
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): unknown {
  if (typeof payload !== 'string' || reply.statusCode >= 400) return payload;
  if (faults.hit('reset', request.url)) return breakOff(reply, payload);
  if (faults.hit('truncated', request.url)) return cutShort(reply, payload);
  if (faults.hit('wrongType', request.url)) return pageOfAProxy(reply);
  return payload;
}
