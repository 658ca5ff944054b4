import pg from 'pg';
import { databaseOn, newName, postgresOfRun, runOn } from '../../support/testPostgres';

export interface TestDatabase {
  /** Address of the new database, as its owner. */
  readonly address: string;
  query(text: string, values?: readonly unknown[]): Promise<pg.QueryResult>;
  remove(): Promise<void>;
}

/** A new database on the run's PostgreSQL, with the service's tables in it and no rows. */
export async function testDatabase(): Promise<TestDatabase> {
  const { address, template } = await postgresOfRun();
  return databaseFrom(address, template);
}

/** A new database in which no migration has run. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const { address } = await postgresOfRun();
  return databaseFrom(address, 'template1');
}

async function databaseFrom(server: string, template: string): Promise<TestDatabase> {
  const name = newName();
  await runOn(server, `create database ${name} template ${template}`);
  const address = databaseOn(server, name);
  const options = '-c search_path=threewide';
  const pool = new pg.Pool({ connectionString: address, max: 3, options });
  pool.on('error', () => undefined);
  return {
    address,
    query: (text, values = []) => pool.query(text, [...values]),
    remove: async () => {
      await pool.end();
      await runOn(server, `drop database ${name} with (force)`);
    },
  };
}
