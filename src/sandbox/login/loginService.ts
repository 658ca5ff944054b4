import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { addFaultHooks } from '../faults/faultHooks';
import type { World } from '../server/world';
import { addAdminConsent } from './adminConsent';
import { addAuthorize } from './authorize';
import type { Grants } from './grants';
import { addTokenEndpoint } from './tokenEndpoint';
import { openIdConfiguration } from './metadata';

/** The stand-in Entra ID, mounted under `/login` and, for popups, at the root. */
export async function loginService(
  service: FastifyInstance,
  world: World,
  grants: Grants,
): Promise<void> {
  await service.register(cors, { origin: '*' });
  service.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
  addFaultHooks(service, world.faults, (reply, status, retryAfter) => {
    if (retryAfter !== undefined) void reply.header('Retry-After', retryAfter);
    return reply.code(status).send({ error: 'temporarily_unavailable' });
  });
  service.get<{ Params: { tenant: string } }>(
    '/:tenant/v2.0/.well-known/openid-configuration',
    (request) => openIdConfiguration(world, request.params.tenant),
  );
  service.get('/:tenant/discovery/v2.0/keys', () => world.tokens.jwks);
  addAuthorize(service, world, grants);
  addTokenEndpoint(service, world, grants);
  addAdminConsent(service, world);
}
