import { Type } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { Counter, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/database';
import { unavailable } from '../problem';
import type { Clock } from '../transport';
import type { TypedApp } from './typedApp';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts and times by route and status. No label ever holds an identity. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Histogram({
    name: 'threewide_request_seconds',
    help: 'Time to answer, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly #troubles = new Counter({
    name: 'threewide_database_troubles_total',
    help: 'Times the database was lost or did not start.',
    labelNames: ['what'],
    registers: [this.registry],
  });

  countTrouble(what: string): void {
    this.#troubles.inc({ what });
  }

  watch(app: FastifyInstance): void {
    app.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      const labels = { method: request.method, route, status: String(reply.statusCode) };
      this.#requests.observe(labels, reply.elapsedTime / 1000);
      done();
    });
  }
}

const okSchema = Type.Object({ status: Type.Literal('ok') });

/** For the operator: no sign-in, no identities. Keep them inside the network. */
export function operatorRoutes(
  app: TypedApp,
  metrics: Metrics,
  checkReady: () => Promise<void>,
): void {
  const shown = { tags: ['operator'], security: [] };
  app.get(
    '/health/live',
    { schema: { ...shown, summary: 'The process runs', response: { 200: okSchema } } },
    () => ({ status: 'ok' as const }),
  );
  app.get(
    '/health/ready',
    { schema: { ...shown, summary: 'The process can serve', response: { 200: okSchema } } },
    async () => {
      await checkReady();
      return { status: 'ok' as const };
    },
  );
  app.get('/metrics', { schema: { ...shown, summary: 'Prometheus' } }, async (_request, reply) => {
    const text = await metrics.registry.metrics();
    return reply.type(metrics.registry.contentType).send(text);
  });
}

/**
 * Throws a 503 problem while the process should get no requests. A clock that is off would freeze releases in the wrong
 * month, so it counts as trouble.
 */
export async function checkReady(
  database: Database,
  clock: Clock,
  clockDifferenceSeconds: number,
): Promise<void> {
  const theirs = await database.now().catch((error: unknown) => {
    throw unavailable('database', 5, error);
  });
  const apart = Math.abs(clock().getTime() - theirs.getTime());
  if (apart > clockDifferenceSeconds * 1000) throw unavailable('clock', 60);
}
