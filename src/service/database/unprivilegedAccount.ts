import { readFileSync } from 'node:fs';

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
