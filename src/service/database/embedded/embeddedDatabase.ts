import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { clusterOf, createCluster, OWNER, passwordFileOf } from './createCluster';
import {
  postgresPrograms,
  programEnvironment,
  reachablePrograms,
  runProgram,
  unprivilegedAccount,
  type Account,
} from './postgresPrograms';

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(port, '127.0.0.1', () => {
      const found = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(found));
    });
  });
}

/** A loopback TCP port that nobody listens on now: the preferred one, or else any. */
function freePort(preferred = 0): Promise<number> {
  return listenOnce(preferred).catch((error: NodeJS.ErrnoException) => {
    if (preferred === 0 || error.code !== 'EADDRINUSE') throw error;
    return listenOnce(0);
  });
}

interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** What the folder's `postmaster.pid` says of a server that is ready; it may have died since. */
function notedPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port, , , , status] = readFileSync(file, 'utf8').split('\n');
  return status?.trim() === 'ready' ? { pid: Number(pid), port: Number(port) } : null;
}

/** True where something accepts connections on the loopback port. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 });
    const end = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.on('connect', () => end(true));
    socket.on('timeout', () => end(false));
    socket.on('error', () => end(false));
  });
}

const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 50;

/**
 * PostgreSQL in a folder, started by us and reached over a loopback port with a password kept in the folder.
 * After a kill -9 of our process the server lives on: `start` adopts what `postmaster.pid` names.
 */
export class EmbeddedDatabase {
  readonly #folder: string;
  readonly #settings: readonly string[];
  readonly #account: Account;
  readonly #programs: string;
  /** Kept over a restart, so that a pool finds the server again. */
  #port = 0;

  /** @param settings extra server settings such as `fsync=off`. */
  constructor(folder: string, settings: readonly string[] = []) {
    this.#folder = resolve(folder);
    this.#settings = settings;
    this.#account = unprivilegedAccount();
    this.#programs = reachablePrograms(postgresPrograms(), this.#account);
  }

  /** Makes sure that a server runs on the folder; resolves with its owner's address. */
  async start(): Promise<string> {
    await createCluster(this.#folder, this.#programs, this.#account);
    const deadline = Date.now() + PATIENCE_MS;
    for (let launched: LaunchedServer | null = null; ;) {
      const found = await this.running();
      if (found !== null) return this.#address((this.#port = found.port));
      if (Date.now() > deadline) throw new Error(`PostgreSQL did not start: ${this.#logTail()}`);
      // Just after a crash the dying server's memory may still be held: the launch fails, and is repeated.
      if (launched === null || launched.ended) launched = await this.#launch();
      await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS));
    }
  }

  /** The server that answers on the folder now, whoever started it. */
  async running(): Promise<Postmaster | null> {
    const noted = notedPostmaster(clusterOf(this.#folder));
    return noted !== null && (await answers(noted.port)) ? noted : null;
  }

  async stop(): Promise<void> {
    if ((await this.running()) === null) return;
    const args = ['stop', `--pgdata=${clusterOf(this.#folder)}`, '--mode=fast', '--wait'];
    await runProgram(join(this.#programs, 'bin', 'pg_ctl'), args, this.#account);
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

  async #launch(): Promise<LaunchedServer> {
    const settings = [
      `port=${await freePort(this.#port)}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      ...this.#settings,
    ];
    const log = openSync(this.#log, 'a', 0o600);
    const child = spawn(
      join(this.#programs, 'bin', 'postgres'),
      ['-D', clusterOf(this.#folder), ...settings.flatMap((setting) => ['-c', setting])],
      // Its own process group: Ctrl-C is ours to obey, in the right order.
      {
        ...this.#account,
        cwd: '/',
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

interface LaunchedServer {
  readonly ended: boolean;
}
