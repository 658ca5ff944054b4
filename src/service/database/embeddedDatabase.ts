import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clusterOf, createCluster, OWNER, passwordFileOf } from './createCluster';
import { freePort } from './freePort';
import { answers, notedPostmaster, type Postmaster } from './postmasterPid';
import { postgresPrograms } from './postgresPrograms';
import { reachablePrograms } from './reachablePrograms';
import { programEnvironment, runProgram } from './runProgram';
import { unprivilegedAccount, type Account } from './unprivilegedAccount';

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
