import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import * as v from 'valibot';
import { unavailable } from '../problem';
import type { Clock, Transport } from '../transport';

const TIMEOUT_MS = 5_000;
const keySetSchema = v.object({ keys: v.array(v.looseObject({ kty: v.string() })) });

/** Reads a tenant's published signing keys. */
async function fetchKeys(transport: Transport, url: string): Promise<JWTVerifyGetKey> {
  const answer = await transport(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { accept: 'application/json' },
  });
  if (!answer.ok) throw new Error(`Signing keys: status ${answer.status}`);
  const keySet: JSONWebKeySet = v.parse(keySetSchema, await answer.json());
  return createLocalJWKSet(keySet);
}

/** How long keys are used without asking again, and how long when asking fails. */
const FRESH_MS = 3_600_000;
const USABLE_MS = 24 * FRESH_MS;
/** An unknown key id asks for the keys again, but not more often than this. */
const COOL_DOWN_MS = 30_000;

/** With no keys at all, the publisher is asked again this soon. */
const RETRY_MS = 5_000;

interface KeptKeys {
  readonly keys: JWTVerifyGetKey | null;
  readonly readAt: number;
  readonly triedAt: number;
  readonly failed: boolean;
}

const NOTHING: KeptKeys = { keys: null, readAt: -Infinity, triedAt: -Infinity, failed: false };

/** The signing keys of the tenants on the allow list, with rollover and without hammering their publisher. */
export class TenantKeys {
  readonly #kept = new Map<string, KeptKeys>();
  readonly #underway = new Map<string, Promise<KeptKeys>>();
  readonly #transport: Transport;
  readonly #clock: Clock;
  readonly #addressOf: (tenant: string) => string;

  constructor(transport: Transport, clock: Clock, addressOf: (tenant: string) => string) {
    this.#transport = transport;
    this.#clock = clock;
    this.#addressOf = addressOf;
  }

  /** Throws a 503 {@link Problem} when the keys cannot be had, jose's `JWKSNoMatchingKey` when none fits. */
  keyOf(tenant: string): JWTVerifyGetKey {
    return async (...question) => {
      const kept = await this.#current(tenant);
      try {
        return await find(kept, ...question);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        if (this.#coolingDown(kept)) throw error;
        return find(await this.#read(tenant), ...question);
      }
    };
  }

  async #current(tenant: string): Promise<KeptKeys> {
    const kept = this.#kept.get(tenant) ?? NOTHING;
    const age = this.#clock().getTime() - kept.readAt;
    if (age < FRESH_MS || (age < USABLE_MS && this.#coolingDown(kept))) return kept;
    if (kept.keys === null && kept.failed && this.#coolingDown(kept, RETRY_MS)) return kept;
    const read = await this.#read(tenant);
    return read.failed && age >= USABLE_MS ? { ...read, keys: null } : read;
  }

  #coolingDown(kept: KeptKeys, coolDown = COOL_DOWN_MS): boolean {
    return this.#clock().getTime() - kept.triedAt < coolDown;
  }

  #read(tenant: string): Promise<KeptKeys> {
    const underway = this.#underway.get(tenant);
    if (underway !== undefined) return underway;
    const reading = this.#readOnce(tenant).finally(() => this.#underway.delete(tenant));
    this.#underway.set(tenant, reading);
    return reading;
  }

  async #readOnce(tenant: string): Promise<KeptKeys> {
    const now = this.#clock().getTime();
    const before = this.#kept.get(tenant) ?? NOTHING;
    const after: KeptKeys = await fetchKeys(this.#transport, this.#addressOf(tenant)).then(
      (keys) => ({ keys, readAt: now, triedAt: now, failed: false }),
      () => ({ ...before, triedAt: now, failed: true }),
    );
    this.#kept.set(tenant, after);
    return after;
  }
}

type KeyQuestion = Parameters<JWTVerifyGetKey>;
type Key = Awaited<ReturnType<JWTVerifyGetKey>>;

async function find(kept: KeptKeys, ...question: KeyQuestion): Promise<Key> {
  if (kept.keys === null) throw unavailable('signingKeys', RETRY_MS / 1000);
  try {
    return await kept.keys(...question);
  } catch (error) {
    // A key that we do not know may be one that we could not read.
    if (kept.failed && error instanceof errors.JWKSNoMatchingKey) {
      throw unavailable('signingKeys', COOL_DOWN_MS / 1000, error);
    }
    throw error;
  }
}
