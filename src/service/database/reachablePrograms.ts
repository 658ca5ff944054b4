import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openToOthers } from './openToOthers';
import type { Account } from './unprivilegedAccount';

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
