import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { appConfig } from './config';
import { deployedHeaders } from './deployedHeaders';
import { SERVICE_ADDRESS } from './serviceProxy';
import type { World } from './world';

/** The unmodified app bundle under `/app`, with the sandbox's own `config.json`. */
export async function appFiles(
  service: FastifyInstance,
  world: World,
  folder: string | undefined,
): Promise<void> {
  service.addHook('onSend', (request, reply, payload, done) => {
    const ownService = world.hasService ? SERVICE_ADDRESS : null;
    reply.headers(deployedHeaders(request.url.slice(service.prefix.length), ownService));
    done(null, payload);
  });
  service.get('/config.json', (_request, reply) =>
    reply.header('cache-control', 'no-store').send(appConfig(world)),
  );
  if (folder === undefined) return;
  await service.register(fastifyStatic, {
    root: resolve(folder),
    cacheControl: false,
    decorateReply: false,
  });
}
