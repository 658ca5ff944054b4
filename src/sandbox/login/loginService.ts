import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { addFaultHooks } from '../faults/faultHooks';
import type { World } from '../server/world';
import { addAdminConsent } from './adminConsent';
import { addAuthorize } from './authorize';
import type { Grants } from './grants';
import { addTokenEndpoint } from './tokenEndpoint';

/**
 * OpenID metadata of a tenant: the issuer is the real one, the endpoints are on this machine.
 * The same object is the `authorityMetadata` of the app's settings. The tenant is the first part of
 * every path, as on the real service: msal puts its own tenant in that place.
 */
export function openIdConfiguration(world: World, tenantId: string): Record<string, unknown> {
  const base = `${world.origin()}/${tenantId}`;
  return {
    issuer: world.tokens.issuer(tenantId),
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
    response_modes_supported: ['query', 'fragment', 'form_post'],
    response_types_supported: ['code'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'nonce', 'oid', 'tid', 'ver', 'name'],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
    msgraph_host: 'graph.microsoft.com',
  };
}

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
