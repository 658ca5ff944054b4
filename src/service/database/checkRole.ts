import { sql, type Kysely } from 'kysely';
import { SCHEMA } from './openPool';
import type { Tables } from './tables';

/** The database would let the service see more than row-level security allows. */
export class UnsafeRole extends Error {
  override readonly name = 'UnsafeRole';
}

/** The service refuses to work under a role that row-level security does not bind. */
export async function checkRole(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ role: string; unbound: boolean; owned: number }>`
    select current_user as role, rolsuper or rolbypassrls as unbound,
      (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = ${SCHEMA} and c.relowner = r.oid) as owned
    from pg_roles r where rolname = current_user`.execute(db);
  const [facts] = rows;
  if (facts === undefined || facts.unbound || facts.owned > 0) {
    throw new UnsafeRole(
      `Row-level security does not bind the database role ${facts?.role ?? '?'}.`,
    );
  }
}
