import pg from 'pg';

export const SCHEMA = 'threewide';

const INT8 = 20;
/** Counts arrive as 64-bit integers, which pg hands out as strings; ours stay far below 2^53. */
const numbers = new pg.TypeOverrides();
numbers.setTypeParser(INT8, Number);

export interface PoolOptions {
  readonly size: number;
  readonly statementTimeoutMs: number;
  /** The role to work under; absent: the one that the address logs in as. */
  readonly role?: string;
}

export function openPool(address: string, options: PoolOptions): pg.Pool {
  const role = options.role === undefined ? '' : ` -c role=${options.role}`;
  return new pg.Pool({
    connectionString: address,
    application_name: 'threewide-service',
    max: options.size,
    connectionTimeoutMillis: 5_000,
    statement_timeout: options.statementTimeoutMs,
    lock_timeout: options.statementTimeoutMs,
    idle_in_transaction_session_timeout: 10_000,
    types: numbers,
    pipeline: true,
    options: `-c search_path=${SCHEMA}${role}`,
  });
}
