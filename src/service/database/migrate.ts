import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import { firstTables } from './migrations/firstTables';
import { openPool, SCHEMA } from './openPool';

/** In order; a migration that has run anywhere is never changed again. */
const MIGRATIONS = { '001_first_tables': firstTables } as const;

const MIGRATION_TIMEOUT_MS = 600_000;

/**
 * Brings the tables up to date as their owner. Safe to run from several processes at once: the migrator
 * takes a lock in the database.
 */
export async function migrate(ownerAddress: string): Promise<void> {
  const pool = openPool(ownerAddress, { size: 1, statementTimeoutMs: MIGRATION_TIMEOUT_MS });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await createSchema(db);
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
      migrationTableSchema: SCHEMA,
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined)
      throw new Error('The tables could not be brought up to date.', { cause: error });
  } finally {
    await db.destroy();
  }
}

/** Two processes may arrive together: `if not exists` alone can still collide, so the second one looks again. */
async function createSchema(db: Kysely<unknown>): Promise<void> {
  const create = `do $$ begin
    create schema if not exists ${SCHEMA};
  exception when unique_violation or duplicate_schema then null;
  end $$`;
  await sql.raw(create).execute(db);
}
