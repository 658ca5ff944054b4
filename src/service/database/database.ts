import { Kysely, PostgresDialect, sql, type LogEvent, type Transaction } from 'kysely';
import type pg from 'pg';
import type { Tables } from './tables';

export type TenantTransaction = Transaction<Tables>;

/** The service's door to its tables: nothing is read or written outside one tenant's transaction. */
export class Database {
  readonly #kysely: Kysely<Tables>;

  constructor(pool: pg.Pool, onQuery?: (event: LogEvent) => void) {
    this.#kysely = new Kysely<Tables>({
      dialect: new PostgresDialect({ pool }),
      ...(onQuery === undefined ? {} : { log: onQuery }),
    });
  }

  /** All or nothing. The transaction sees and makes rows of this tenant only. */
  asTenant<T>(tenant: string, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
    return this.#kysely.transaction().execute(async (tx) => {
      await sql`select set_config('app.tenant_id', ${tenant}, true)`.execute(tx);
      return work(tx);
    });
  }

  /** The database's own clock. */
  async now(): Promise<Date> {
    const { rows } = await sql<{ now: Date }>`select now()`.execute(this.#kysely);
    const [row] = rows;
    if (row === undefined) throw new Error('The database did not tell the time.');
    return row.now;
  }

  /** For checks at start; not for requests. */
  get raw(): Kysely<Tables> {
    return this.#kysely;
  }

  close(): Promise<void> {
    return this.#kysely.destroy();
  }
}
