import type { Statement } from '../database/statement';
import type { Caller } from '../identity/caller';
import type { ReleaseKey } from './releaseKey';

export interface FrozenRow {
  /** The exact bytes. */
  readonly body: string;
}

/** The bytes of a release that was made, with the audit line of reading it; no row and no line where none is. */
export function readFrozen(caller: Caller, key: ReleaseKey, at: Date): Statement {
  return {
    name: 'read_frozen',
    text: `with found as (
        select body from release
        where tenant_id = $1 and manager_id = $2 and scope = $3 and month = $4
      ), line as (
        insert into audit (tenant_id, actor_id, at, action, subject_id, outcome)
        select $1, $5, $6, 'release.read', $2, 'done' from found
      )
      select body from found`,
    values: [key.tenant, key.manager, key.scope, key.month, caller.member, at],
  };
}
