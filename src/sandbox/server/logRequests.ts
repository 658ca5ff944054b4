import type { FastifyInstance } from 'fastify';
import type { LoggedRequest, World } from './world';

/** What the path begins with, the service behind it. */
const SERVICES: readonly (readonly [RegExp, LoggedRequest['service']])[] = [
  [/^\/graph(?=\/)/, 'graph'],
  [/^\/login(?=\/)/, 'login'],
  [/^(?=\/[0-9a-f-]{36}\/)/, 'login'],
];

/** Notes every request to Graph and to the token service, the items of a batch included, and those broken off. */
export function logRequests(server: FastifyInstance, world: World): void {
  server.addHook('onResponse', (request, reply, done) => {
    note(world, request.method, request.url, reply.statusCode, callerOf(request));
    done();
  });
  // An answer that never ends, whoever broke it off, is no response: only its closing tells.
  server.addHook('onRequest', (request, { raw }, done) => {
    raw.once('close', () => {
      if (!raw.writableFinished) note(world, request.method, request.url, 0, callerOf(request));
    });
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
  const found = SERVICES.find(([prefix]) => prefix.test(url));
  if (!found || method === 'OPTIONS') return;
  const [prefix, service] = found;
  const path = url.replace(prefix, '');
  const entry = { time: world.clock(), method, path, status, service, caller };
  world.requestLog.add(status === 0 ? { ...entry, problem: 'connection reset' } : entry);
}
