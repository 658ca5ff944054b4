import type { FastifyInstance } from 'fastify';
import type { World } from './world';

/** Where the app believes its own service to be; the service worker brings requests to `/service`. */
export const SERVICE_ADDRESS = 'https://service.threewide.example';

/** The app's own service, which runs beside the sandbox. */
export interface OwnService {
  /** Its address on this machine; starts it where it does not run yet. */
  address(): Promise<string>;
}

const PASSED_ON = ['authorization', 'content-type', 'if-match'] as const;

/** Hands requests on to the app's own service, as they are. */
export function serviceProxy(
  server: FastifyInstance,
  service: OwnService,
  world: World,
): Promise<void> {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  server.all<{ Params: { readonly '*': string }; Body: Buffer | undefined }>(
    '/*',
    async (request, reply) => {
      if (world.faults.has('offline')) {
        reply.hijack();
        request.raw.socket.destroy();
        return reply;
      }
      const { method, headers, body, url } = request;
      const passedOn = PASSED_ON.flatMap((name) =>
        headers[name] === undefined ? [] : [[name, headers[name]] as const],
      );
      const answer = await fetch((await service.address()) + url.replace(/^\/service/, ''), {
        method,
        // The page's origin, which the browser leaves out on the way through its service worker.
        headers: { ...Object.fromEntries(passedOn), origin: world.origin() },
        ...(body !== undefined && { body: new Uint8Array(body) }),
      });
      const passedBack = [...answer.headers].filter(([name]) => !isOfConnection(name));
      return reply
        .code(answer.status)
        .headers(Object.fromEntries(passedBack))
        .send(Buffer.from(await answer.arrayBuffer()));
    },
  );
  return Promise.resolve();
}

const isOfConnection = (name: string) =>
  ['connection', 'content-length', 'content-encoding', 'keep-alive', 'transfer-encoding'].includes(
    name,
  );
