import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import table from '../../../hosting/headers.json';
import { optOutGroupOf } from '../directory/directory';
import { openIdConfiguration } from '../login/loginService';
import { API_ID } from '../login/scopes';
import { CLIENT_ID } from '../login/tokenService';
import { SERVICE_ADDRESS } from './serviceProxy';
import type { World } from './world';

/** The deployment settings that the app reads beside itself: this sandbox as its tenant. */
function appConfig(world: World): object {
  const { company } = world.tenants.current();
  const { tenantId } = company;
  return {
    clientId: CLIENT_ID,
    authority: `https://login.microsoftonline.com/${tenantId}`,
    authorityMetadata: openIdConfiguration(world, tenantId),
    graphOrigin: 'https://graph.microsoft.com',
    service: world.hasService ? SERVICE_ADDRESS : null,
    ...(world.hasService && { serviceClientId: API_ID }),
    ...(world.deployment.usesGroups && {
      ...{ optOutGroup: optOutGroupOf(company), expandLists: true },
    }),
    hostOrigins: [world.origin()],
  };
}

type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * What a deployment of the app sends along with a file, read from the table that real hosts are
 * configured with, so that the app is tried under the same policy.
 *
 * @param path Path of the file below the app, with or without a query.
 * @param service Address of the app's own service, to which it may connect; null without one.
 */
export function deployedHeaders(
  path: string,
  service: string | null,
): Readonly<Record<string, string>> {
  const [file = ''] = path.split('?');
  const pages: Readonly<Record<string, Policy>> = table.pages;
  const further = pages[file] ?? {};
  const own: Policy = service === null ? {} : { 'connect-src': [service] };
  const policy: Policy = table.contentSecurityPolicy;
  const directives = Object.entries(policy).map(([directive, sources]) =>
    [directive, ...sources, ...(further[directive] ?? []), ...(own[directive] ?? [])].join(' '),
  );
  return { ...table.headers, 'Content-Security-Policy': directives.join('; ') };
}

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
