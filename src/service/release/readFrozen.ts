import { sql } from 'kysely';
import type { TenantTransaction } from '../database/database';
import type { Caller } from '../identity/caller';
import type { ReleaseKey } from './releaseKey';

/** The bytes of a release that was made, with the audit line of reading it, in one statement; undefined where none is. */
export async function readFrozen(
  tx: TenantTransaction,
  caller: Caller,
  key: ReleaseKey,
  at: Date,
): Promise<string | undefined> {
  const { rows } = await sql<{ body: string }>`
    with found as (
      select body from release
      where tenant_id = ${key.tenant} and manager_id = ${key.manager}
        and scope = ${key.scope} and month = ${key.month}
    ), line as (
      insert into audit (tenant_id, at, actor_id, action, subject_id, outcome)
      select ${key.tenant}::uuid, ${at}::timestamptz, ${caller.member}::uuid, 'release.read',
        ${key.manager}::uuid, 'done'
      from found
    )
    select body from found`.execute(tx);
  return rows[0]?.body;
}
