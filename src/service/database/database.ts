import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import type { Tables } from './tables';

/** One SQL statement, prepared once per connection under its name; values are parameters, never text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Runs it as a part of a longer transaction. */
export async function runIn<Row>(
  tx: TenantTransaction,
  { text, values }: Statement,
): Promise<readonly Row[]> {
  const { rows } = await tx.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
  return rows;
}

/** The rows, or the failure that explains the others: a failed statement makes the commit roll back. */
function rowsOf<Row>(
  begun: PromiseSettledResult<unknown>,
  ran: PromiseSettledResult<{ readonly rows: unknown[] }>,
  committed: PromiseSettledResult<unknown>,
): readonly Row[] {
  for (const step of [begun, ran, committed]) {
    if (step.status === 'rejected') throw step.reason;
  }
  return ran.status === 'fulfilled' ? (ran.value.rows as Row[]) : [];
}

/**
 * A transaction of one statement, sent to the database in one message and answered in one: what takes the time of a
 * small request is not its work but waking up for every part of it. Needs a pool whose clients pipeline.
 */
async function oneMessage<Row>(
  pool: pg.Pool,
  begin: string,
  { name, text, values }: Statement,
): Promise<readonly Row[]> {
  const client = await pool.connect();
  const { stream } = client.connection;
  stream.cork();
  const steps = Promise.allSettled([
    client.query(begin),
    client.query({ name, text, values: [...values] }),
    client.query('commit'),
  ]);
  stream.uncork();
  const settled = await steps;
  client.release();
  return rowsOf(...settled);
}

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
