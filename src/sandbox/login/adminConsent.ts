import type { FastifyInstance } from 'fastify';
import type { World } from '../server/world';
import { errorPage, findTenant, listItems } from './authorize';
import { formButton, signInPage } from './pages';
import { graphScopes, GRANTED } from './scopes';

type ConsentQuery = Readonly<Record<string, string | undefined>>;

/** The page behind the administrator's link: grants the app's permissions for the whole company. */
export function addAdminConsent(service: FastifyInstance, world: World): void {
  for (const path of ['/:tenant/adminconsent', '/:tenant/v2.0/adminconsent']) {
    service.get<{ Params: { tenant: string }; Querystring: ConsentQuery }>(
      path,
      (request, reply) => {
        const { query } = request;
        void reply.type('text/html; charset=utf-8');
        const tenant = findTenant(world, request.params.tenant);
        if (!tenant) return reply.code(400).send(errorPage('AADSTS90002', 'Tenant not found.'));
        const asked = graphScopes(query['scope'] ?? '');
        const scopes = asked.length > 0 ? asked : GRANTED.full;
        if (query['sandbox_consent'] !== 'yes') return reply.send(askPage(query, scopes));
        world.consent.grantForTenant(tenant.company.tenantId, scopes);
        return finish(world, query, tenant.company.tenantId, reply);
      },
    );
  }
}

function askPage(query: ConsentQuery, scopes: readonly string[]): string {
  const kept = Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const accept = formButton('Accept', { ...kept, sandbox_consent: 'yes' }, 'primary');
  return signInPage(
    'Permissions requested for your organization',
    `<p>The app will be able to, for everybody in the company:</p><ul>${listItems(scopes)}</ul>
<div class="buttons">${accept}</div>`,
  );
}

interface Replying {
  redirect(url: string, status: number): unknown;
  send(body: string): unknown;
}

function finish(world: World, query: ConsentQuery, tenantId: string, reply: Replying): unknown {
  const target = query['redirect_uri'];
  const isOurs = target?.startsWith(`${world.origin()}/`) ?? false;
  if (target === undefined || !isOurs) {
    return reply.send(signInPage('Done', '<p>The app is approved. You can close this page.</p>'));
  }
  const values = new URLSearchParams({ admin_consent: 'True', tenant: tenantId });
  if (query['state'] !== undefined) values.set('state', query['state']);
  return reply.redirect(`${target}?${values.toString()}`, 302);
}
