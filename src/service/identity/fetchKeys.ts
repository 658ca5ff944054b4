import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import * as v from 'valibot';
import type { Transport } from '../transport';

const TIMEOUT_MS = 5_000;
const keySetSchema = v.object({ keys: v.array(v.looseObject({ kty: v.string() })) });

/** Reads a tenant's published signing keys. */
export async function fetchKeys(transport: Transport, url: string): Promise<JWTVerifyGetKey> {
  const answer = await transport(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { accept: 'application/json' },
  });
  if (!answer.ok) throw new Error(`Signing keys: status ${answer.status}`);
  const keySet: JSONWebKeySet = v.parse(keySetSchema, await answer.json());
  return createLocalJWKSet(keySet);
}
