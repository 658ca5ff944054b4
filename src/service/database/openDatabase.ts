import { checkRole, serviceLogin } from './roles';
import { Database } from './database';
import { EmbeddedDatabase } from './embedded/embeddedDatabase';
import { keepRunning } from './embedded/keepRunning';
import { migrate } from './migrate';
import { SERVICE_ROLE } from './migrations/firstTables';
import { openPool } from './openPool';

export interface DatabaseOptions {
  /** Any PostgreSQL; absent: our own in `folder`. */
  readonly address: string | undefined;
  /** Who owns the tables, where that is not who `address` logs in as. */
  readonly ownerAddress: string | undefined;
  readonly folder: string;
  readonly connections: number;
  readonly statementTimeoutMs: number;
  /** The database was lost, or came back. */
  readonly onTrouble: (what: string, error: unknown) => void;
  /** Is told the text of every statement, without values. */
  readonly onQuery?: (text: string) => void;
}

export interface OpenDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

interface Place {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

async function place(options: DatabaseOptions): Promise<Place> {
  if (options.address !== undefined) {
    await migrate(options.ownerAddress ?? options.address);
    return { address: options.address, stop: () => Promise.resolve() };
  }
  const embedded = new EmbeddedDatabase(options.folder);
  const owner = await embedded.start();
  await migrate(owner);
  const address = await serviceLogin(owner);
  const keeper = keepRunning(embedded, options.onTrouble);
  const stop = async (): Promise<void> => {
    await keeper.stop();
    await embedded.stop();
  };
  return { address, stop };
}

/** Opens the database with its tables up to date, under a role that row-level security binds. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const { address, stop } = await place(options);
  const pool = openPool(address, {
    size: options.connections,
    statementTimeoutMs: options.statementTimeoutMs,
    role: SERVICE_ROLE,
  });
  // A connection that dies while it is lent out, between two statements, tells nobody else.
  pool.on('connect', (client) => {
    client.on('error', (error) => options.onTrouble('connection', error));
  });
  pool.on('error', (error) => options.onTrouble('idleConnection', error));
  const database = new Database(pool, options.onQuery);
  await checkRole(database.raw);
  const close = async (): Promise<void> => {
    await database.close();
    await stop();
  };
  return { database, close };
}
