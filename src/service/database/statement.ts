import { CompiledQuery } from 'kysely';
import type { TenantTransaction } from './database';

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
