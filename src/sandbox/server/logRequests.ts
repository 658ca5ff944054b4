import type { FastifyInstance } from 'fastify';
import type { LoggedRequest } from './requestLog';
import type { World } from './world';

const SERVICES: readonly (readonly [string, LoggedRequest['service']])[] = [
  ['/graph', 'graph'],
  ['/login', 'login'],
];

/** Notes every request to Graph and to the token service, the items of a batch included. */
export function logRequests(server: FastifyInstance, world: World): void {
  server.addHook('onResponse', (request, reply, done) => {
    note(world, request.method, request.url, reply.statusCode, callerOf(request));
    done();
  });
  server.addHook('onRequestAbort', (request, done) => {
    note(world, request.method, request.url, 0, callerOf(request));
    done();
  });
}

function callerOf(request: object): string | null {
  if (!('caller' in request)) return null;
  const { caller } = request as {
    readonly caller: { readonly account: { readonly id: string } } | null;
  };
  return caller?.account.id ?? null;
}

function note(
  world: World,
  method: string,
  url: string,
  status: number,
  caller: string | null,
): void {
  const found = SERVICES.find(([prefix]) => url.startsWith(`${prefix}/`));
  if (!found || method === 'OPTIONS') return;
  const [prefix, service] = found;
  const path = url.slice(prefix.length);
  world.requestLog.add({ time: world.clock(), method, path, status, service, caller });
}
