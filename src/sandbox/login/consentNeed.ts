import type { World } from '../server/world';
import { graphScopes, needsAdmin } from './scopes';
import type { Subject } from './tokenService';

/** What still stands between a request for scopes and its token. */
export interface ConsentNeed {
  readonly missing: readonly string[];
  /** Of the missing ones, those that only an administrator can grant. */
  readonly adminOnly: readonly string[];
}

export function consentNeed(world: World, subject: Subject, scope: string): ConsentNeed {
  const granted = world.tokens.grantedScopes(subject);
  const missing = graphScopes(scope).filter((one) => !granted.includes(one));
  const blocked = world.faults.all('permissionMissing').map((fault) => fault.permission);
  return {
    missing,
    adminOnly: missing.filter((one) => needsAdmin(one) || blocked.includes(one)),
  };
}
