import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem';
import { callerOf } from './authenticate';

/** So many requests a minute for each caller, counted before the body is read. */
export async function limitRates(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    hook: 'preParsing',
    cache: 50_000,
    keyGenerator: (request) => {
      const { tenant, member } = callerOf(request);
      return `${tenant}/${member}`;
    },
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem(429, 'tooManyRequests', {
        headers: { 'retry-after': String(Math.ceil(ttl / 1000)) },
      }),
  });
}
