import { decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import { TimedCache } from '../timedCache';
import { Problem } from '../problem';
import type { Clock } from '../transport';
import type { Caller } from './caller';
import type { TenantKeys } from './tenantKeys';

const SKEW_SECONDS = 60;
/** A token that was found good is not checked again for so long; its expiry is. */
const KEEP_MS = 60_000;
const CAPACITY = 5_000;
const SCOPE = 'access_as_user';
const OBJECT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

interface GoodToken {
  readonly caller: Caller;
  /** Seconds since 1970. */
  readonly expires: number;
}

export interface TokenRules {
  /** `https://login.microsoftonline.com`. */
  readonly authority: string;
  /** Client id of the service's own API. */
  readonly audience: string;
  readonly tenants: ReadonlySet<string>;
  /** Client ids of the applications that may call. */
  readonly clients: ReadonlySet<string>;
}

/** One refusal for every fault of a token: what was wrong with it is nobody's business but the log's. */
export function unauthorized(cause: unknown): Problem {
  return new Problem(401, 'unauthorized', {
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
    cause,
  });
}

function lowerId(value: unknown, name: string): string {
  const id = typeof value === 'string' ? value.toLowerCase() : '';
  if (!OBJECT_ID.test(id)) throw new Error(`${name} is not an id`);
  return id;
}

function checkClaims(claims: JWTPayload, rules: TokenRules): void {
  const { ver, scp, azp, idtyp } = claims;
  if (ver !== '2.0') throw new Error('ver is not 2.0');
  if (typeof scp !== 'string' || !scp.split(' ').includes(SCOPE)) throw new Error('scp');
  if (typeof azp !== 'string' || !rules.clients.has(azp.toLowerCase())) throw new Error('azp');
  if (idtyp === 'app') throw new Error('idtyp is app');
}

/** Verifies a version 2.0 access token of Microsoft Entra, issued to a person for this service's API. */
export class TokenVerifier {
  readonly #rules: TokenRules;
  readonly #keys: TenantKeys;
  readonly #clock: Clock;
  readonly #good: TimedCache<GoodToken>;

  constructor(rules: TokenRules, keys: TenantKeys, clock: Clock) {
    this.#rules = rules;
    this.#keys = keys;
    this.#clock = clock;
    this.#good = new TimedCache(clock, KEEP_MS, CAPACITY);
  }

  /** Throws a 401 {@link Problem}; a 503 when the tenant's keys cannot be had. */
  async verify(token: string): Promise<Caller> {
    try {
      const { caller, expires } = await this.#good.get(token, () => this.#verify(token));
      if (this.#clock().getTime() / 1000 >= expires + SKEW_SECONDS) throw new Error('expired');
      return caller;
    } catch (error) {
      throw error instanceof Problem ? error : unauthorized(error);
    }
  }

  async #verify(token: string): Promise<GoodToken> {
    const tenant = lowerId(decodeJwt(token)['tid'], 'tid');
    if (!this.#rules.tenants.has(tenant)) throw new Error('tid is not on the list');
    const { payload } = await jwtVerify(token, this.#keys.keyOf(tenant), {
      algorithms: ['RS256'],
      issuer: `${this.#rules.authority}/${tenant}/v2.0`,
      audience: this.#rules.audience,
      clockTolerance: SKEW_SECONDS,
      currentDate: this.#clock(),
      requiredClaims: ['exp', 'oid', 'tid', 'scp', 'azp', 'ver'],
    });
    checkClaims(payload, this.#rules);
    const caller = { tenant, member: lowerId(payload['oid'], 'oid'), token };
    return { caller, expires: payload.exp ?? 0 };
  }
}
