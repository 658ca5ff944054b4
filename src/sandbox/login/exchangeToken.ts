import { timingSafeEqual } from 'node:crypto';
import { errors } from 'jose';
import type { World } from '../server/world';
import { API_ID, API_SECRET } from './apiScopes';
import { OAuthFault } from './oauthFault';
import { graphScopes } from './scopes';
import { clientInfo } from './clientInfo';
import { TOKEN_SECONDS, type AccessClaims, type Subject } from './tokenService';

export const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** What an administrator has consented to for the API. */
const API_PERMISSIONS: readonly string[] = ['User.Read', 'User.Read.All'];

type Form = Readonly<Record<string, string | undefined>>;

/**
 * Exchanges a caller's token for the API into one for Microsoft Graph in that caller's name (OAuth 2.0
 * on-behalf-of). Only the API may ask, and only for what an administrator has consented to for it.
 */
export async function exchangeToken(world: World, form: Form): Promise<object> {
  checkClient(form);
  const subject = await subjectOf(world, form['assertion'] ?? '');
  const scopes = graphScopes(form['scope'] ?? '');
  const blocked = world.faults.all('permissionMissing').map((fault) => fault.permission);
  if (scopes.some((scope) => blocked.includes(scope) || !API_PERMISSIONS.includes(scope))) {
    const message = 'The user or administrator has not consented to use the application.';
    throw new OAuthFault('invalid_grant', 65001, message, 'consent_required');
  }
  return {
    token_type: 'Bearer',
    scope: scopes.join(' '),
    expires_in: TOKEN_SECONDS,
    ext_expires_in: TOKEN_SECONDS,
    access_token: await world.tokens.accessToken({ subject, clientId: API_ID, scopes }),
    client_info: clientInfo(subject.account.id, subject.tenantId),
  };
}

function checkClient(form: Form): void {
  const shown = Buffer.from(form['client_secret'] ?? '');
  const wanted = Buffer.from(API_SECRET);
  const same = shown.length === wanted.length && timingSafeEqual(shown, wanted);
  if (form['client_id'] === API_ID && same) return;
  throw new OAuthFault('invalid_client', 7000215, 'Invalid client secret provided.');
}

async function subjectOf(world: World, assertion: string): Promise<Subject> {
  const { oid, tid } = await claimsOf(world, assertion);
  const account = world.tenants.byTenantId(tid)?.directory.byId(oid);
  if (account) return { account, tenantId: tid };
  throw new OAuthFault('invalid_grant', 50034, 'The user account does not exist.');
}

async function claimsOf(world: World, assertion: string): Promise<AccessClaims> {
  try {
    return await world.tokens.verify(assertion, API_ID);
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    throw new OAuthFault('invalid_grant', 500133, 'Assertion is not within its valid time range.');
  }
}
