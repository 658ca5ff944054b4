import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { oneMessage } from './oneMessage';
import type { Statement } from './statement';
import type { Tables } from './tables';

/** A connection inside one tenant's transaction. */
export type TenantTransaction = Kysely<Tables>;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The service's door to its tables: nothing is read or written outside one tenant's transaction. */
export class Database {
  readonly #kysely: Kysely<Tables>;
  readonly #pool: pg.Pool;
  readonly #onQuery: ((text: string) => void) | undefined;

  /** @param onQuery is told the text of every statement, without values. */
  constructor(pool: pg.Pool, onQuery?: (text: string) => void) {
    this.#pool = pool;
    this.#onQuery = onQuery;
    this.#kysely = new Kysely<Tables>({
      dialect: new PostgresDialect({ pool }),
      ...(onQuery === undefined ? {} : { log: ({ query }) => onQuery(query.sql) }),
    });
  }

  /** All or nothing. The transaction sees and makes rows of this tenant only. */
  asTenant<T>(tenant: string, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
    const begin = sql.raw(beginAs(tenant));
    return this.#kysely.connection().execute(async (tx) => {
      await begin.execute(tx);
      try {
        const result = await work(tx);
        await sql`commit`.execute(tx);
        return result;
      } catch (error) {
        await rollBack(tx);
        throw error;
      }
    });
  }

  /** The rows of one statement in a transaction of its own, which sees and makes rows of this tenant only. */
  async once<Row>(tenant: string, statement: Statement): Promise<readonly Row[]> {
    const begin = beginAs(tenant);
    for (const text of [begin, statement.text]) this.#onQuery?.(text);
    return oneMessage(this.#pool, begin, statement);
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

/** One message for both: a round trip less in every request. Only an id gets this far into the text. */
function beginAs(tenant: string): string {
  if (!ID.test(tenant)) throw new Error('A tenant that is not an id.');
  return `begin; select set_config('app.tenant_id', '${tenant}', true)`;
}

/** What failed is told by the first error; a connection that cannot even roll back is dropped by the pool. */
async function rollBack(tx: TenantTransaction): Promise<void> {
  await sql`rollback`.execute(tx).catch(() => undefined);
}
