import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { EmbeddedDatabase } from '../../src/service/database/embedded/embeddedDatabase';
import { migrate } from '../../src/service/database/migrate';
import { testFolder } from './testFolder';

/** What a test file is told of the run's PostgreSQL. */
export interface PostgresOfRun {
  /** Address of its maintenance database, as the owner. */
  readonly address: string;
  /** A database with the service's tables and no rows, to make others from. */
  readonly template: string;
}

interface Server {
  readonly address: string;
  stop(): Promise<void>;
}

/** Nothing in a test outlives the machine, so nothing waits for the disk. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off'];

/** The server named by THREEWIDE_TEST_DATABASE_URL, or one of our own. */
async function startServer(): Promise<Server> {
  const given = process.env['THREEWIDE_TEST_DATABASE_URL'];
  if (given !== undefined) return { address: given, stop: () => Promise.resolve() };
  const folder = testFolder();
  const embedded = new EmbeddedDatabase(folder, SETTINGS);
  const address = await embedded.start();
  const stop = async (): Promise<void> => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, stop };
}

/** Runs one statement in a session of its own. */
export async function runOn(address: string, text: string): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function databaseOn(address: string, name: string): string {
  const other = new URL(address);
  other.pathname = `/${name}`;
  return other.href;
}

export const newName = (): string => `threewide_test_${randomBytes(6).toString('hex')}`;

class RunPostgres {
  #started: Promise<{ readonly server: Server; readonly told: PostgresOfRun }> | null = null;

  async tell(): Promise<PostgresOfRun> {
    this.#started ??= this.#start();
    return (await this.#started).told;
  }

  async #start() {
    const server = await startServer();
    const template = newName();
    await runOn(server.address, `create database ${template}`);
    await migrate(databaseOn(server.address, template));
    return { server, told: { address: server.address, template } };
  }

  async stop(): Promise<void> {
    if (this.#started === null) return;
    const { server, told } = await this.#started;
    await runOn(told.address, `drop database ${told.template}`);
    await server.stop();
  }
}

const DOOR = 'THREEWIDE_TEST_POSTGRES';

/**
 * One PostgreSQL for all test files of a run. Jest's own process starts it when the first of them asks, and tells its
 * workers where to ask. To be called before the workers start; the result ends it.
 */
export async function offerPostgres(): Promise<() => Promise<void>> {
  if (process.env[DOOR] !== undefined) return () => Promise.resolve();
  const postgres = new RunPostgres();
  const answer = async (response: ServerResponse): Promise<void> => {
    try {
      response.end(JSON.stringify(await postgres.tell()));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  };
  const door = createServer((_request, response) => void answer(response));
  await new Promise<void>((ready) => door.listen(0, '127.0.0.1', ready));
  process.env[DOOR] = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  return async () => {
    door.close();
    door.closeAllConnections();
    await postgres.stop();
  };
}

/** Asks for the run's PostgreSQL; the first to ask waits until it has started. */
export async function postgresOfRun(): Promise<PostgresOfRun> {
  const door = process.env[DOOR];
  if (door === undefined) throw new Error(`${DOOR} is not set: offerPostgres was not called.`);
  const answer = await fetch(door);
  if (!answer.ok) throw new Error(`The tests have no PostgreSQL: ${await answer.text()}`);
  return (await answer.json()) as PostgresOfRun;
}
