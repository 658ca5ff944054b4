import type { FastifyInstance } from 'fastify';
import { callerIdOf } from './authenticate';

/** One line per answer: route, status, time, object id. No address, no header, no content. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      caller: callerIdOf(request),
    };
    request.log.info(line, 'answered');
    done();
  });
}
