import { sql, type Kysely } from 'kysely';
import pg from 'pg';
import { SERVICE_ROLE } from './migrations/firstTables';
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

const LOGIN = 'threewide_login';

/**
 * In the embedded database the service logs in as an account that may only take on the service's role. It has the owner's
 * password, which never leaves the folder, so that a second start does not lock out a first.
 */
export async function serviceLogin(ownerAddress: string): Promise<string> {
  const owner = new pg.Client(ownerAddress);
  await owner.connect();
  try {
    const address = new URL(ownerAddress);
    const password = owner.escapeLiteral(decodeURIComponent(address.password));
    await owner.query(`
      do $$ begin
        create role ${LOGIN} noinherit in role ${SERVICE_ROLE};
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await owner.query(`alter role ${LOGIN} login password ${password}`);
    address.username = LOGIN;
    return address.href;
  } finally {
    await owner.end();
  }
}
