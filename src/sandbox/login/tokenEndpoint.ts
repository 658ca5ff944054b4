import type { FastifyInstance } from 'fastify';
import type { World } from '../server/world';
import { apiAccess, apiScopeName } from './apiScopes';
import { clientInfo } from './clientInfo';
import { consentNeed } from './consentNeed';
import { exchangeToken, ON_BEHALF_OF } from './exchangeToken';
import { challengeOf, type Grant, type Grants } from './grants';
import { OAuthFault, oauthErrorBody } from './oauthFault';
import { TOKEN_SECONDS } from './tokenService';

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
