import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'threewide-test-db-';
/** No test runs so long: a folder that is older was left by a run that was killed. */
const LEFT_AFTER_MS = 2 * 3_600_000;

/** A folder of our own for a database; what killed runs have left behind goes first, servers included. */
export function testFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (name.startsWith(PREFIX) && isLeft(folder)) sweep(folder);
  }
  return mkdtempSync(join(tmpdir(), PREFIX));
}

function isLeft(folder: string): boolean {
  const facts = statSync(folder, { throwIfNoEntry: false });
  return facts !== undefined && Date.now() - facts.mtimeMs > LEFT_AFTER_MS;
}

/** Ends the server that the folder's own note names, then removes the folder. */
function sweep(folder: string): void {
  const note = join(folder, 'cluster', 'postmaster.pid');
  const pid = existsSync(note) ? Number(readFileSync(note, 'utf8').split('\n')[0]) : 0;
  if (pid > 1 && isPostgres(pid)) process.kill(pid, 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
}

/** A number may have gone to another program since. Where the system does not tell, nothing is ended. */
function isPostgres(pid: number): boolean {
  const command = join('/proc', String(pid), 'cmdline');
  return existsSync(command) && readFileSync(command, 'utf8').includes(`postgres`);
}
