import type pg from 'pg';
import type { Statement } from './statement';

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
export async function oneMessage<Row>(
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
