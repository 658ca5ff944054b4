import { createHash, randomBytes } from 'node:crypto';
import type { Subject } from './tokenService';

/** What a code or a refresh token stands for. */
export interface Grant {
  readonly subject: Subject;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly nonce: string | undefined;
  readonly codeChallenge: string | null;
  readonly validUntil: number;
}

const CODE_MS = 10 * 60_000;
/** Refresh tokens of single-page apps live a day. */
const REFRESH_MS = 24 * 3_600_000;

/** Codes, used once, and refresh tokens. */
export interface Grants {
  issueCode(grant: Omit<Grant, 'validUntil'>): string;
  /** The grant of a code; it cannot be taken twice. */
  takeCode(code: string): Grant | undefined;
  issueRefreshToken(grant: Omit<Grant, 'validUntil'>): string;
  byRefreshToken(token: string): Grant | undefined;
}

export function createGrants(clock: () => number): Grants {
  const codes = new Map<string, Grant>();
  const refreshTokens = new Map<string, Grant>();
  const put = (
    into: Map<string, Grant>,
    grant: Omit<Grant, 'validUntil'>,
    lifetime: number,
  ): string => {
    const key = randomBytes(40).toString('base64url');
    into.set(key, { ...grant, validUntil: clock() + lifetime });
    return key;
  };
  const valid = (grant: Grant | undefined): Grant | undefined =>
    grant && grant.validUntil > clock() ? grant : undefined;
  return {
    issueCode: (grant) => put(codes, grant, CODE_MS),
    takeCode: (code) => {
      const grant = valid(codes.get(code));
      codes.delete(code);
      return grant;
    },
    issueRefreshToken: (grant) => put(refreshTokens, grant, REFRESH_MS),
    byRefreshToken: (token) => valid(refreshTokens.get(token)),
  };
}

/** RFC 7636, S256. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
