import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { runProgram, type Account } from './postgresPrograms';

export const OWNER = 'postgres';
export const clusterOf = (folder: string): string => join(folder, 'cluster');
export const passwordFileOf = (folder: string): string => join(folder, 'owner-password');

/** Made last, so that a cluster that was half made when the power went is made again. */
const doneFileOf = (folder: string): string => join(folder, 'cluster-complete');

/** The folder of the cluster and its password; only the account may enter it. */
export function prepareFolder(folder: string, { uid, gid }: Account): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}

/** A new, empty database cluster in the folder, unless there is a complete one. */
export async function createCluster(
  folder: string,
  programs: string,
  account: Account,
): Promise<void> {
  if (existsSync(doneFileOf(folder))) return;
  const passwordFile = passwordFileOf(folder);
  rmSync(clusterOf(folder), { recursive: true, force: true });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const { uid, gid } = account;
  if (uid !== undefined && gid !== undefined) chownSync(passwordFile, uid, gid);
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

/** A server that runs on a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** What the cluster's `postmaster.pid` says of a server that is ready; it may have died since. */
function notedPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port, , , , status] = readFileSync(file, 'utf8').split('\n');
  return status?.trim() === 'ready' ? { pid: Number(pid), port: Number(port) } : null;
}

/** True if something accepts connections on the loopback port. */
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

/** The server that answers on the folder's cluster now, whoever started it. */
export async function runningPostmaster(folder: string): Promise<Postmaster | null> {
  const noted = notedPostmaster(clusterOf(folder));
  return noted !== null && (await answers(noted.port)) ? noted : null;
}
