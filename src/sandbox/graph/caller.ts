import type { FastifyRequest } from 'fastify';
import { errors } from 'jose';
import type { Account } from '../company/account';
import { challengeClaims } from '../login/claims';
import { type AccessClaims, GRAPH_APP_ID } from '../login/tokenService';
import type { Tenant } from '../server/tenants';
import type { World } from '../server/world';
import { GraphFault } from './graphFault';

/** Whoever makes a request, as their token says. */
export interface Caller {
  readonly account: Account;
  readonly tenant: Tenant;
  readonly scopes: readonly string[];
  readonly clientId: string;
}

const AUTHORIZATION_URI = 'https://login.microsoftonline.com/common/oauth2/authorize';

/** @throws {GraphFault} 401 with `WWW-Authenticate` where the token is not good enough. */
export async function identifyCaller(world: World, request: FastifyRequest): Promise<Caller> {
  const header = request.headers.authorization;
  if (!header?.startsWith('Bearer ')) throw unauthorized('Access token is empty.');
  if (world.faults.hit('expiredToken', request.url)) throw expired();
  const claims = await verify(world, header.slice('Bearer '.length));
  if (world.faults.has('claimsChallenge') && claims.notBeforeClaim === null) {
    throw challenged(Math.floor(world.clock() / 1_000));
  }
  const tenant = world.tenants.byTenantId(claims.tid);
  const account = tenant?.directory.byId(claims.oid);
  if (!tenant || !account) throw unauthorized('The identity of the calling user is unknown.');
  const missing = world.faults.all('permissionMissing').map((fault) => fault.permission);
  const scopes = claims.scopes.filter((scope) => !missing.includes(scope));
  return { account, tenant, scopes, clientId: claims.clientId };
}

async function verify(world: World, token: string): Promise<AccessClaims> {
  try {
    return await world.tokens.verify(token);
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw expired();
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
      throw unauthorized('Access token validation failure. Invalid audience.');
    }
    if (error instanceof errors.JOSEError) throw unauthorized('CompactToken parsing failed.');
    throw error;
  }
}

function unauthorized(message: string): GraphFault {
  const challenge = [
    'Bearer realm=""',
    `authorization_uri="${AUTHORIZATION_URI}"`,
    `client_id="${GRAPH_APP_ID}"`,
  ].join(', ');
  return new GraphFault(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate': challenge,
  });
}

function expired(): GraphFault {
  return unauthorized('Lifetime validation failed, the token is expired.');
}

/** Continuous access evaluation: a token issued from now on is wanted. */
function challenged(notBefore: number): GraphFault {
  const claims = Buffer.from(challengeClaims(notBefore)).toString('base64');
  const message =
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp';
  const challenge = [
    'Bearer realm=""',
    `authorization_uri="${AUTHORIZATION_URI}"`,
    `client_id="${GRAPH_APP_ID}"`,
    `errorDescription="${message}"`,
    'error="insufficient_claims"',
    `claims="${claims}"`,
  ].join(', ');
  return new GraphFault(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate': challenge,
  });
}
