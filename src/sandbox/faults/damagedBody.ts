import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Sends the first half of what `Content-Length` promises, then drops the connection. */
export function breakOff(reply: FastifyReply, payload: string): Readable {
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
export function cutShort(reply: FastifyReply, payload: string): string {
  reply.removeHeader('content-length');
  return payload.slice(0, Math.floor(payload.length / 2));
}

/** What a proxy or a captive portal answers instead. */
export function pageOfAProxy(reply: FastifyReply): string {
  reply.removeHeader('content-length');
  reply.type('text/html; charset=utf-8');
  return '<!doctype html><title>Sign in to this network</title><p>Please accept the terms.</p>';
}
