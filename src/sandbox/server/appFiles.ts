import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { appConfig } from './config';
import type { World } from './world';

const TEAMS_FRAMES = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/** What a deployment of the app sends along, with this origin added as one that may frame it. */
function contentSecurityPolicy(origin: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self' https://graph.microsoft.com https://login.microsoftonline.com",
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors 'self' ${origin} ${TEAMS_FRAMES.join(' ')}`,
  ].join('; ');
}

/** The unmodified app bundle under `/app`, with the sandbox's own `config.json`. */
export async function appFiles(
  service: FastifyInstance,
  world: World,
  folder: string | undefined,
): Promise<void> {
  service.addHook('onSend', (_request, reply, payload, done) => {
    reply.headers({
      'content-security-policy': contentSecurityPolicy(world.origin()),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
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
