import { decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import { Problem } from '../problem';
import type { Clock } from '../transport';
import type { Caller } from './caller';
import type { TenantKeys } from './tenantKeys';

const SKEW_SECONDS = 60;
const SCOPE = 'access_as_user';
const OBJECT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

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

  constructor(rules: TokenRules, keys: TenantKeys, clock: Clock) {
    this.#rules = rules;
    this.#keys = keys;
    this.#clock = clock;
  }

  /** Throws a 401 {@link Problem}; a 503 when the tenant's keys cannot be had. */
  async verify(token: string): Promise<Caller> {
    try {
      return await this.#verify(token);
    } catch (error) {
      throw error instanceof Problem ? error : unauthorized(error);
    }
  }

  async #verify(token: string): Promise<Caller> {
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
    return { tenant, member: lowerId(payload['oid'], 'oid'), token };
  }
}
