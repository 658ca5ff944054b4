import type { FastifyRequest } from 'fastify';
import { errors } from 'jose';
import type { Account } from '../company/account';
import { challengeClaims, GRAPH_APP_ID, type AccessClaims } from '../login/tokenService';
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

/** Permissions of which one must be in the token, least privileged first. */
const PERMISSIONS = {
  readOwnProfile: ['User.Read', 'User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  readProfiles: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  readFullProfiles: ['User.Read.All', 'Directory.Read.All'],
  readOwnPhoto: ['ProfilePhoto.Read.All', 'User.Read', 'User.ReadBasic.All', 'User.Read.All'],
  readPhotos: ['ProfilePhoto.Read.All', 'User.ReadBasic.All', 'User.Read.All'],
  readCalendar: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
  readFullCalendar: ['Calendars.Read', 'Calendars.ReadWrite'],
  findTimes: ['Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'],
  writeCalendar: ['Calendars.ReadWrite'],
  readPeople: ['People.Read', 'People.Read.All'],
  readGroupMembers: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  appFolder: ['Files.ReadWrite.AppFolder', 'Files.ReadWrite', 'Files.ReadWrite.All'],
} as const;

type Need = keyof typeof PERMISSIONS;

export function isPermitted(caller: Caller, need: Need): boolean {
  return PERMISSIONS[need].some((scope) => caller.scopes.includes(scope));
}

/** @throws {GraphFault} 403 in the words of the directory. */
export function requireDirectory(caller: Caller, need: Need): void {
  if (isPermitted(caller, need)) return;
  throw new GraphFault(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
}

/** @throws {GraphFault} 403 in the words of Exchange. */
export function requireOutlook(caller: Caller, need: Need): void {
  if (isPermitted(caller, need)) return;
  throw new GraphFault(
    403,
    'ErrorAccessDenied',
    'Access is denied. Check credentials and try again.',
  );
}
