import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import {
  clusterOf,
  createCluster,
  OWNER,
  passwordFileOf,
  prepareFolder,
  runningPostmaster,
  type Postmaster,
} from './cluster';
import {
  postgresPrograms,
  programEnvironment,
  runProgram,
  unprivilegedAccount,
  type Account,
} from './postgresPrograms';

/** A loopback TCP port that nobody listens on now: the preferred one, or else any. */
function freePort(preferred = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => {
      if (preferred !== 0 && error.code === 'EADDRINUSE') resolve(freePort());
      else reject(error);
    });
    probe.listen(preferred, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 50;

/** A server that we have started; it may not be ready yet. */
interface LaunchedServer {
  readonly ended: boolean;
}

/**
 * PostgreSQL in a folder, started by us and reached over a loopback port with a password kept in the folder.
 * After a kill -9 of our process the server lives on: `start` adopts the one that `postmaster.pid` names, and
 * PostgreSQL itself refuses to run twice on one cluster.
 */
export class EmbeddedDatabase {
  readonly #folder: string;
  readonly #settings: readonly string[];
  readonly #account: Account;
  /** Kept over a restart, so that a pool finds the server again. */
  #port = 0;

  /** @param settings extra server settings such as `fsync=off`. */
  constructor(folder: string, settings: readonly string[] = []) {
    this.#folder = resolve(folder);
    this.#settings = settings;
    this.#account = unprivilegedAccount();
  }

  /** Makes sure that a server runs on the folder; resolves with its owner's address. */
  async start(): Promise<string> {
    prepareFolder(this.#folder, this.#account);
    const programs = await this.#programs();
    await createCluster(this.#folder, programs, this.#account);
    const deadline = Date.now() + PATIENCE_MS;
    for (let launched: LaunchedServer | null = null; ;) {
      const found = await this.running();
      if (found !== null) return this.#address((this.#port = found.port));
      if (Date.now() > deadline) throw new Error(`PostgreSQL did not start: ${this.#logTail()}`);
      // Just after a crash the dying server's memory may still be held: the launch fails, and is repeated.
      if (launched === null || launched.ended) launched = await this.#launch(programs);
      await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS));
    }
  }

  /** The server that answers on the folder now, whoever started it. */
  running(): Promise<Postmaster | null> {
    return runningPostmaster(this.#folder);
  }

  async stop(): Promise<void> {
    if ((await this.running()) === null) return;
    const args = ['stop', `--pgdata=${clusterOf(this.#folder)}`, '--mode=fast', '--wait'];
    await runProgram(join(await this.#programs(), 'bin', 'pg_ctl'), args, this.#account);
  }

  #programs(): Promise<string> {
    return postgresPrograms(this.#account, this.#folder);
  }

  #address(port: number): string {
    const password = readFileSync(passwordFileOf(this.#folder), 'utf8');
    return `postgres://${OWNER}:${password}@127.0.0.1:${port}/postgres`;
  }

  get #log(): string {
    return join(this.#folder, 'postgres.log');
  }

  #logTail(): string {
    return readFileSync(this.#log, 'utf8').slice(-500);
  }

  async #launch(programs: string): Promise<LaunchedServer> {
    const settings = [
      `port=${await freePort(this.#port)}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      ...this.#settings,
    ];
    const log = openSync(this.#log, 'a', 0o600);
    const child = spawn(
      join(programs, 'bin', 'postgres'),
      ['-D', clusterOf(this.#folder), ...settings.flatMap((setting) => ['-c', setting])],
      {
        ...this.#account,
        cwd: '/',
        // Its own process group: Ctrl-C is ours to obey, in the right order.
        detached: true,
        stdio: ['ignore', log, log],
        env: programEnvironment(),
      },
    );
    closeSync(log);
    const launched = { ended: false };
    child.on('error', () => (launched.ended = true));
    child.on('exit', () => (launched.ended = true));
    child.unref();
    return launched;
  }
}
