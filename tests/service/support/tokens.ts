import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { API, APP, AUTHORITY, TENANT } from './ids';

export interface Signer {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  /** As the tenant publishes it. */
  readonly jwk: JWK;
}

export async function newSigner(kid: string): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig' } };
}

/** Claims of a sound access token of the member, valid for an hour around `now`. */
export function soundClaims(member: string, now: Date): JWTPayload {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    iss: `${AUTHORITY}/${TENANT}/v2.0`,
    aud: API,
    tid: TENANT,
    oid: member,
    azp: APP,
    scp: 'access_as_user',
    ver: '2.0',
    iat: seconds,
    nbf: seconds,
    exp: seconds + 3600,
  };
}

export function sign(signer: Signer, claims: JWTPayload): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: signer.kid, typ: 'JWT' })
    .sign(signer.privateKey);
}
