import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FaultBook } from './faultBook';

/** Sends the first half of what `Content-Length` promises, then drops the connection. */
function breakOff(reply: FastifyReply, payload: string): Readable {
  const bytes = Buffer.from(payload);
  reply.header('content-length', bytes.length);
  let isSent = false;
  return new Readable({
    read() {
      if (isSent) {
        // The half that was sent must be on its way before the connection goes.
        setTimeout(() => this.destroy(new Error('connection reset on purpose')), 20);
        return;
      }
      isSent = true;
      this.push(bytes.subarray(0, Math.floor(bytes.length / 2)));
    },
  });
}

/** A complete answer whose JSON ends in the middle. */
function cutShort(reply: FastifyReply, payload: string): string {
  reply.removeHeader('content-length');
  return payload.slice(0, Math.floor(payload.length / 2));
}

/** What a proxy or a captive portal answers instead. */
function pageOfAProxy(reply: FastifyReply): string {
  reply.removeHeader('content-length');
  reply.type('text/html; charset=utf-8');
  return '<!doctype html><title>Sign in to this network</title><p>Please accept the terms.</p>';
}

/** Answers with an error of that status in the service's own words. */
type RefuseWith = (
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
