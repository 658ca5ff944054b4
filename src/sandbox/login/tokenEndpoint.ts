import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { errors } from 'jose';
import type { World } from '../server/world';
import { consentNeed } from './consentNeed';
import { challengeOf, type Grant, type Grants } from './grants';
import { API_ID, API_SECRET, apiAccess, apiScopeName, graphScopes } from './scopes';
import { clientInfo, TOKEN_SECONDS, type AccessClaims, type Subject } from './tokenService';

/** A refusal of the token service, with the number by which Entra ID is known to name it. */
class OAuthFault extends Error {
  readonly status = 400;
  readonly error: string;
  readonly number: number;
  readonly subError: string | null;

  constructor(error: string, number: number, message: string, subError: string | null = null) {
    super(`AADSTS${number}: ${message}`);
    this.name = 'OAuthFault';
    this.error = error;
    this.number = number;
    this.subError = subError;
  }
}

function oauthErrorBody(fault: OAuthFault, at: number): object {
  return {
    error: fault.error,
    error_description: fault.message,
    error_codes: [fault.number],
    timestamp: new Date(at).toISOString(),
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
    ...(fault.subError !== null && { suberror: fault.subError }),
  };
}

const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** What an administrator has consented to for the API. */
const API_PERMISSIONS: readonly string[] = ['User.Read', 'User.Read.All'];

type ExchangeForm = Readonly<Record<string, string | undefined>>;

/**
 * Exchanges a caller's token for the API into one for Microsoft Graph in that caller's name (OAuth 2.0
 * on-behalf-of). Only the API may ask, and only for what an administrator has consented to for it.
 */
async function exchangeToken(world: World, form: ExchangeForm): Promise<object> {
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

function checkClient(form: ExchangeForm): void {
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

type Form = Readonly<Record<string, string | undefined>>;

/** `POST /oauth2/v2.0/token`: codes with PKCE, refresh tokens, and exchanges on behalf of. */
export function addTokenEndpoint(service: FastifyInstance, world: World, grants: Grants): void {
  service.post<{ Body: Form }>('/:tenant/oauth2/v2.0/token', async (request, reply) => {
    try {
      const { body } = request;
      if (body['grant_type'] === ON_BEHALF_OF) return await exchangeToken(world, body);
      const grant = redeem(grants, body);
      return await tokenResponse(world, grants, grant, body);
    } catch (error) {
      if (!(error instanceof OAuthFault)) throw error;
      return reply.code(error.status).send(oauthErrorBody(error, world.clock()));
    }
  });
}

function redeem(grants: Grants, form: Form): Grant {
  switch (form['grant_type']) {
    case 'authorization_code':
      return redeemCode(grants, form);
    case 'refresh_token': {
      const grant = grants.byRefreshToken(form['refresh_token'] ?? '');
      if (grant?.clientId === form['client_id'] && grant) return grant;
      throw new OAuthFault('invalid_grant', 70008, 'The refresh token has expired.');
    }
    default:
      throw new OAuthFault(
        'unsupported_grant_type',
        70003,
        'The app requested an unsupported grant type.',
      );
  }
}

function redeemCode(grants: Grants, form: Form): Grant {
  const grant = grants.takeCode(form['code'] ?? '');
  if (!grant) {
    throw new OAuthFault('invalid_grant', 54005, 'OAuth2 authorization code was already redeemed.');
  }
  if (grant.clientId !== form['client_id'] || grant.redirectUri !== form['redirect_uri']) {
    throw new OAuthFault('invalid_grant', 500112, 'The reply address does not match.');
  }
  if (grant.codeChallenge !== challengeOf(form['code_verifier'] ?? '')) {
    throw new OAuthFault('invalid_grant', 501481, 'The Code_Verifier does not match.');
  }
  return grant;
}

async function tokenResponse(
  world: World,
  grants: Grants,
  grant: Grant,
  form: Form,
): Promise<object> {
  const { subject, clientId, nonce } = grant;
  const need = consentNeed(world, subject, form['scope'] ?? '');
  if (need.missing.length > 0) {
    throw new OAuthFault(
      'invalid_grant',
      65001,
      'The user or administrator has not consented to use the application.',
      'consent_required',
    );
  }
  const api = apiAccess(form['scope'] ?? '');
  const scopes = api ? [apiScopeName] : world.tokens.grantedScopes(subject);
  return {
    token_type: 'Bearer',
    scope: [...scopes, 'openid', 'profile', 'offline_access'].join(' '),
    expires_in: TOKEN_SECONDS,
    ext_expires_in: TOKEN_SECONDS,
    access_token: await world.tokens.accessToken({
      subject,
      clientId,
      claims: form['claims'],
      ...api,
    }),
    refresh_token: grants.issueRefreshToken(grant),
    refresh_token_expires_in: 86_400,
    id_token: await world.tokens.idToken(subject, clientId, nonce),
    client_info: clientInfo(subject.account.id, subject.tenantId),
  };
}
