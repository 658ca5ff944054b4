import type { FastifyInstance } from 'fastify';
import { Counter, Histogram, Registry } from 'prom-client';

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
