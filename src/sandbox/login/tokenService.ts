import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type JWK } from 'jose';
import type { Account } from '../company/account';
import type { ConsentBook } from './consentBook';

/** The claims of a challenge: a token issued at or after that second, as Entra ID words it. */
export function challengeClaims(notBefore: number): string {
  return JSON.stringify({
    access_token: { nbf: { essential: true, value: String(notBefore) } },
  });
}

/**
 * The `nbf` that a `claims` parameter asks for; null without one.
 * Client capabilities (`xms_cc`) come along in the same parameter and mean nothing here.
 */
function newestNotBefore(claims: string | undefined): number | null {
  if (claims === undefined || claims === '') return null;
  const parsed: unknown = JSON.parse(claims);
  const value = at(at(at(parsed, 'access_token'), 'nbf'), 'value');
  return typeof value === 'string' && value !== '' ? Number(value) : null;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** Application id of the app, and of Microsoft Graph as every tenant knows it. */
export const CLIENT_ID = '3a1d8c52-6f0b-4e57-9c1e-5b7a0d2f4e68';
export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';
export const TOKEN_SECONDS = 3_600;
const KEY_ID = 'sandbox-key-1';

export interface Subject {
  readonly account: Account;
  readonly tenantId: string;
}

export interface TokenRequest {
  readonly subject: Subject;
  readonly clientId: string;
  /** Permissions to leave out or to use instead of the granted ones; tests need that. */
  readonly scopes?: readonly string[];
  /** The `claims` parameter of the request. */
  readonly claims?: string | undefined;
  readonly audience?: string;
  readonly lifetimeSeconds?: number;
}

/** What the stand-in Graph reads from an access token. */
export interface AccessClaims {
  readonly oid: string;
  readonly tid: string;
  readonly scopes: readonly string[];
  readonly clientId: string;
  readonly issuedAt: number;
  /** Set where the token was asked for with the claims of a challenge. */
  readonly notBeforeClaim: number | null;
}

/** Makes and checks the tokens of the stand-in Entra ID: RS256, keys published as JWKS. */
export interface TokenService {
  readonly jwks: { readonly keys: readonly JWK[] };
  issuer(tenantId: string): string;
  grantedScopes(subject: Subject): readonly string[];
  accessToken(request: TokenRequest): Promise<string>;
  idToken(subject: Subject, clientId: string, nonce: string | undefined): Promise<string>;
  /**
   * A token for Microsoft Graph, or for the audience named.
   * @throws {JOSEError} for a token that is not ours, expired, or meant for somebody else.
   */
  verify(token: string, audience?: string): Promise<AccessClaims>;
}

/** One for all sandboxes of a process: to make it takes longer than the rest of a sandbox. */
let keyPair: ReturnType<typeof generateKeyPair> | undefined;

export async function createTokenService(
  consent: ConsentBook,
  clock: () => number,
): Promise<TokenService> {
  const { privateKey, publicKey } = await (keyPair ??= generateKeyPair('RS256'));
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256' };
  const now = (): number => Math.floor(clock() / 1_000);
  const issuer = (tenantId: string): string => `https://login.microsoftonline.com/${tenantId}/v2.0`;
  const grantedScopes = ({ account, tenantId }: Subject): readonly string[] => [
    ...new Set([...consent.granted(account.id), ...consent.grantedForTenant(tenantId)]),
  ];
  const sign = (
    claims: Record<string, unknown>,
    tenantId: string,
    audience: string,
    seconds: number,
  ): Promise<string> =>
    new SignJWT({ ...claims, tid: tenantId, ver: '2.0' })
      .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })
      .setIssuer(issuer(tenantId))
      .setAudience(audience)
      .setIssuedAt(now())
      .setNotBefore(now())
      .setExpirationTime(now() + seconds)
      .sign(privateKey);
  return {
    jwks: { keys: [jwk] },
    issuer,
    grantedScopes,
    accessToken: ({ subject, clientId, scopes, claims, audience, lifetimeSeconds }) => {
      const notBefore = newestNotBefore(claims);
      const content = {
        ...identityClaims(subject),
        azp: clientId,
        scp: (scopes ?? grantedScopes(subject)).join(' '),
        ...(notBefore !== null && { sandbox_nbf: notBefore }),
      };
      const seconds = lifetimeSeconds ?? TOKEN_SECONDS;
      return sign(content, subject.tenantId, audience ?? GRAPH_APP_ID, seconds);
    },
    idToken: (subject, clientId, nonce) =>
      sign(
        { ...identityClaims(subject), ...(nonce !== undefined && { nonce }) },
        subject.tenantId,
        clientId,
        TOKEN_SECONDS,
      ),
    verify: async (token, audience) => {
      const { payload } = await jwtVerify(token, publicKey, {
        algorithms: ['RS256'],
        audience: audience ?? [GRAPH_APP_ID, 'https://graph.microsoft.com'],
        currentDate: new Date(clock()),
      });
      const { oid, tid, scp, azp, iat, sandbox_nbf: notBefore } = payload;
      return {
        oid: String(oid),
        tid: String(tid),
        scopes: typeof scp === 'string' ? scp.split(' ').filter(Boolean) : [],
        clientId: String(azp),
        issuedAt: iat ?? 0,
        notBeforeClaim: typeof notBefore === 'number' ? notBefore : null,
      };
    },
  };
}

function identityClaims({ account }: Subject): Record<string, unknown> {
  return {
    oid: account.id,
    sub: account.id,
    name: account.displayName,
    preferred_username: account.userPrincipalName,
  };
}

/** The account's key as msal expects it. */
export function clientInfo(accountId: string, tenantId: string): string {
  return Buffer.from(JSON.stringify({ uid: accountId, utid: tenantId })).toString('base64url');
}
