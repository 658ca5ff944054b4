import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openToOthers, runProgram, type Account } from './postgresPrograms';

export const OWNER = 'postgres';
export const clusterOf = (folder: string): string => join(folder, 'cluster');
export const passwordFileOf = (folder: string): string => join(folder, 'owner-password');

/** Made last, so that a cluster that was half made when the power went is made again. */
const doneFileOf = (folder: string): string => join(folder, 'cluster-complete');

/** We are root, PostgreSQL cannot be, and the account that it runs under cannot get to the folder. */
export class FolderClosed extends Error {
  override readonly name = 'FolderClosed';
  readonly folder: string;

  constructor(folder: string) {
    super(`PostgreSQL does not run as root, and no other account can enter ${folder}.`);
    this.folder = folder;
  }
}

/** A new, empty database cluster in the folder, unless there is a complete one. */
export async function createCluster(
  folder: string,
  programs: string,
  account: Account,
): Promise<void> {
  if (existsSync(doneFileOf(folder))) return;
  if (account.uid !== undefined && !openToOthers(dirname(folder))) {
    throw new FolderClosed(folder);
  }
  const passwordFile = passwordFileOf(folder);
  rmSync(clusterOf(folder), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const { uid, gid } = account;
  if (uid !== undefined && gid !== undefined) {
    for (const path of [folder, passwordFile]) chownSync(path, uid, gid);
  }
  const args = [
    `--pgdata=${clusterOf(folder)}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
  ];
  await runProgram(join(programs, 'bin', 'initdb'), args, account);
  writeFileSync(doneFileOf(folder), '');
}
