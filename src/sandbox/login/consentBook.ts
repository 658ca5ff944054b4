import type { FaultBook } from '../faults/faultBook';
import { type ConsentLevel, GRANTED } from './scopes';

/** Which permissions each person has granted to the app. */
export interface ConsentBook {
  granted(accountId: string): readonly string[];
  grant(accountId: string, scopes: readonly string[]): void;
  /** Everything keeps what has been granted beyond it; less takes that back. */
  setLevel(accountId: string, level: ConsentLevel): void;
  /** An administrator grants for everybody of the tenant. */
  grantForTenant(tenantId: string, scopes: readonly string[]): void;
  grantedForTenant(tenantId: string): readonly string[];
}

/** Everybody begins with full consent, so that the app works at the first opening. */
export function createConsentBook(faults: FaultBook): ConsentBook {
  const people = new Map<string, readonly string[]>();
  const tenants = new Map<string, readonly string[]>();
  const allowed = (scopes: readonly string[]): readonly string[] => {
    const missing = faults.all('permissionMissing').map((fault) => fault.permission);
    return scopes.filter((scope) => !missing.includes(scope));
  };
  const own = (accountId: string): readonly string[] => people.get(accountId) ?? GRANTED.full;
  const grant = (accountId: string, scopes: readonly string[]): void => {
    people.set(accountId, [...new Set([...own(accountId), ...scopes])]);
  };
  return {
    granted: (accountId) => allowed(own(accountId)),
    grant,
    setLevel: (accountId, level) => {
      if (level === 'full') grant(accountId, GRANTED.full);
      else people.set(accountId, GRANTED[level]);
    },
    grantForTenant: (tenantId, scopes) => {
      tenants.set(tenantId, [...new Set([...(tenants.get(tenantId) ?? []), ...scopes])]);
    },
    grantedForTenant: (tenantId) => allowed(tenants.get(tenantId) ?? []),
  };
}
