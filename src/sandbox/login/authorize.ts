import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Tenant } from '../server/tenants';
import type { World } from '../server/world';
import { consentNeed } from './consentNeed';
import type { Grants } from './grants';
import { escapeHtml, formButton, signInPage } from './pages';
import { clientInfo, type Subject } from './tokenService';

function kept(query: AuthorizeQuery): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function choosePage(tenant: Tenant, query: AuthorizeQuery): string {
  const buttons = tenant.company.cast.map((member) => {
    const account = tenant.directory.byId(member.accountId);
    const values = { ...kept(query), sandbox_person: member.accountId };
    return formButton(account?.displayName ?? member.role, values, 'choice', member.role);
  });
  return signInPage('Pick an account', buttons.join('\n'));
}

function consentPage(subject: Subject, query: AuthorizeQuery, missing: readonly string[]): string {
  const accept = formButton('Accept', { ...kept(query), ...yes(subject) }, 'primary');
  const cancel = formButton('Cancel', { ...kept(query), ...no(subject) });
  return signInPage(
    'Permissions requested',
    `<p>${escapeHtml(subject.account.userPrincipalName)}</p>
<p>The app would like to:</p><ul>${listItems(missing)}</ul>
<div class="buttons">${cancel}${accept}</div>`,
  );
}

function adminNeededPage(
  subject: Subject,
  query: AuthorizeQuery,
  adminOnly: readonly string[],
): string {
  const back = formButton(
    'Return to the application without granting consent',
    { ...kept(query), ...no(subject) },
    'primary',
  );
  return signInPage(
    'Need admin approval',
    `<p>${escapeHtml(subject.account.userPrincipalName)}</p>
<p>The app needs permission that only an administrator can grant:</p>
<ul>${listItems(adminOnly)}</ul><div class="buttons">${back}</div>`,
  );
}

export function errorPage(code: string, message: string): string {
  return signInPage('Sorry, we’re having trouble signing you in', `<p>${code}: ${message}</p>`);
}

export function listItems(scopes: readonly string[]): string {
  return scopes.map((scope) => `<li>${escapeHtml(scope)}</li>`).join('');
}

function yes(subject: Subject): Record<string, string> {
  return { sandbox_person: subject.account.id, sandbox_consent: 'yes' };
}

function no(subject: Subject): Record<string, string> {
  return { sandbox_person: subject.account.id, sandbox_consent: 'no' };
}

/** The tenant of a sign-in address; `organizations` and `common` mean the one on show. */
export function findTenant(world: World, name: string): Tenant | undefined {
  if (name === 'organizations' || name === 'common') return world.tenants.current();
  const current = world.tenants.current();
  return current.company.tenantId === name ? current : world.tenants.byTenantId(name);
}

/** The query of an authorize request, with the sandbox's own answers in `sandbox_*`. */
type AuthorizeQuery = Readonly<Record<string, string | undefined>>;

interface Authorizing {
  readonly world: World;
  readonly grants: Grants;
  readonly tenant: Tenant;
  readonly query: AuthorizeQuery;
  readonly reply: FastifyReply;
}

/**
 * `GET /oauth2/v2.0/authorize`: who is it, does that person agree, back to the app with a code.
 * `sandbox_person` and `sandbox_consent` are the buttons of the pages; `sandbox_auto=1` presses them.
 */
export function addAuthorize(service: FastifyInstance, world: World, grants: Grants): void {
  service.get<{ Params: { tenant: string }; Querystring: AuthorizeQuery }>(
    '/:tenant/oauth2/v2.0/authorize',
    (request, reply) => {
      const { query } = request;
      const tenant = findTenant(world, request.params.tenant);
      if (!tenant) return page(reply, errorPage('AADSTS90002', 'Tenant not found.'), 400);
      const problem = problemOf(world, query);
      if (problem) return page(reply, errorPage(...problem), 400);
      return answer({ world, grants, tenant, query, reply });
    },
  );
}

function problemOf(world: World, query: AuthorizeQuery): [string, string] | null {
  if (!query['redirect_uri']?.startsWith(`${world.origin()}/`)) {
    return ['AADSTS50011', 'The redirect URI does not match the ones configured for the app.'];
  }
  if (query['code_challenge_method'] !== 'S256' || !query['code_challenge']) {
    return ['AADSTS9002325', 'Proof Key for Code Exchange is required for cross-origin requests.'];
  }
  return null;
}

function answer(authorizing: Authorizing): FastifyReply {
  const { world, tenant, query, reply } = authorizing;
  const isSilent = query['prompt'] === 'none';
  const subject = subjectOf(authorizing);
  if (!subject) {
    if (isSilent) return goBack(authorizing, { error: 'login_required', number: '50058' });
    return page(reply, choosePage(tenant, query));
  }
  const need = consentNeed(world, subject, query['scope'] ?? '');
  const isAuto = query['sandbox_auto'] === '1';
  if (need.missing.length > 0 && isSilent) {
    return goBack(authorizing, { error: 'interaction_required', number: '65001' });
  }
  if (query['sandbox_consent'] === 'no') {
    return goBack(authorizing, { error: 'access_denied', number: '65004' });
  }
  if (need.adminOnly.length > 0) {
    return page(reply, adminNeededPage(subject, query, need.adminOnly));
  }
  if (need.missing.length > 0 && query['sandbox_consent'] !== 'yes' && !isAuto) {
    return page(reply, consentPage(subject, query, need.missing));
  }
  world.consent.grant(subject.account.id, need.missing);
  return goBackWithCode(authorizing, subject);
}

/** Whom the request or the visitor named; with `sandbox_auto=1` the first of the cast. */
function subjectOf({ tenant, query }: Authorizing): Subject | null {
  const { company, directory } = tenant;
  const chosen = query['sandbox_person'] ?? query['login_hint'];
  const account =
    chosen === undefined ? undefined : (directory.byId(chosen) ?? directory.byAddress(chosen));
  const first = company.cast[0];
  const found =
    account ??
    (query['sandbox_auto'] === '1' && first ? directory.byId(first.accountId) : undefined);
  const mustChoose = query['prompt'] === 'select_account' && query['sandbox_person'] === undefined;
  return found && !mustChoose ? { account: found, tenantId: company.tenantId } : null;
}

function goBackWithCode(authorizing: Authorizing, subject: Subject): FastifyReply {
  const { grants, query } = authorizing;
  const code = grants.issueCode({
    subject,
    clientId: query['client_id'] ?? '',
    redirectUri: query['redirect_uri'] ?? '',
    nonce: query['nonce'],
    codeChallenge: query['code_challenge'] ?? null,
  });
  const info = clientInfo(subject.account.id, subject.tenantId);
  return redirect(authorizing, { code, client_info: info, session_state: subject.account.id });
}

function goBack(
  authorizing: Authorizing,
  problem: { readonly error: string; readonly number: string },
): FastifyReply {
  return redirect(authorizing, {
    error: problem.error,
    error_description: `AADSTS${problem.number}: ${problem.error}`,
  });
}

function redirect(
  { query, reply }: Authorizing,
  values: Readonly<Record<string, string>>,
): FastifyReply {
  const answers = new URLSearchParams(values);
  if (query['state'] !== undefined) answers.set('state', query['state']);
  const mark = query['response_mode'] === 'query' ? '?' : '#';
  return reply.redirect(`${query['redirect_uri']}${mark}${answers.toString()}`, 302);
}

function page(reply: FastifyReply, html: string, status = 200): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(html);
}
