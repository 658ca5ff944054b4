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

/** Lets the faults of the book act on every request of a service. */
export function addFaultHooks(
  service: FastifyInstance,
  faults: FaultBook,
  refuseWith: RefuseWith,
): void {
  service.addHook('onRequest', async (request, reply) => {
    if (faults.has('offline')) {
      request.raw.socket.destroy();
      return reply.hijack();
    }
    const slow = faults.hit('slow', request.url);
    if (slow) await wait(slow.delayMs);
    const status = faults.hit('status', request.url);
    if (status) return refuseWith(reply, status.status, status.retryAfter);
    return undefined;
  });
  service.addHook('onSend', (request, reply, payload, done) => {
    done(null, damaged(faults, request, reply, payload));
  });
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
