import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { EmbeddedDatabase } from '../../../src/service/database/embedded/embeddedDatabase';
import { testFolder } from './testFolder';

export interface TestDatabase {
  /** Address of a new, empty database, as its owner. */
  readonly address: string;
  query(text: string, values?: readonly unknown[]): Promise<pg.QueryResult>;
  remove(): Promise<void>;
}

interface TestServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** The server named by THREEWIDE_TEST_DATABASE_URL, or one of our own that writes without waiting for the disk. */
async function server(): Promise<TestServer> {
  const given = process.env['THREEWIDE_TEST_DATABASE_URL'];
  if (given !== undefined) return { address: given, stop: () => Promise.resolve() };
  const folder = testFolder();
  const embedded = new EmbeddedDatabase(folder, ['fsync=off', 'full_page_writes=off']);
  const address = await embedded.start();
  const stop = async (): Promise<void> => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, stop };
}

async function onServer(address: string, text: string): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

export async function testDatabase(): Promise<TestDatabase> {
  const { address, stop } = await server();
  const name = `threewide_test_${randomBytes(6).toString('hex')}`;
  await onServer(address, `create database ${name}`);
  const own = new URL(address);
  own.pathname = `/${name}`;
  own.searchParams.set('options', '-c search_path=threewide');
  const pool = new pg.Pool({ connectionString: own.href, max: 3 });
  pool.on('error', () => undefined);
  own.searchParams.delete('options');
  return {
    address: own.href,
    query: (text, values = []) => pool.query(text, [...values]),
    remove: async () => {
      await pool.end();
      await onServer(address, `drop database ${name} with (force)`);
      await stop();
    },
  };
}
