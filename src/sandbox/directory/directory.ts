import type { Account } from '../company/account';

/** One change of the directory, in the order in which they happened. */
export interface DirectoryChange {
  readonly version: number;
  readonly accountId: string;
  readonly managerIdBefore: string | null;
}

export type AccountPatch = Partial<
  Pick<Account, 'displayName' | 'jobTitle' | 'department' | 'managerId' | 'accountEnabled'>
>;

/** The accounts of a tenant as they are now; people can change and leave while the sandbox runs. */
export interface Directory {
  /** In the order in which the directory lists them. */
  accounts(): readonly Account[];
  byId(id: string): Account | undefined;
  byAddress(address: string): Account | undefined;
  reportsOf(id: string): readonly Account[];
  /** Number of changes so far. */
  version(): number;
  changesSince(version: number): readonly DirectoryChange[];
  change(id: string, patch: AccountPatch): void;
  remove(id: string): void;
}

export function createDirectory(initial: readonly Account[]): Directory {
  const byId = new Map(initial.map((account) => [account.id, account]));
  const changes: DirectoryChange[] = [];
  let list: readonly Account[] | null = null;
  let byAddress: Map<string, string> | null = null;
  let byManager: Map<string, string[]> | null = null;
  const changed = ({ id, managerId }: Account): void => {
    changes.push({ version: changes.length + 1, accountId: id, managerIdBefore: managerId });
    list = null;
    byAddress = null;
    byManager = null;
  };
  const found = (ids: readonly string[]): Account[] => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    accounts: () => (list ??= [...byId.values()]),
    byId: (id) => byId.get(id),
    byAddress: (address) => {
      byAddress ??= indexAddresses(byId.values());
      const id = byAddress.get(address.toLowerCase());
      return id === undefined ? undefined : byId.get(id);
    },
    reportsOf: (id) => {
      byManager ??= indexManagers(byId.values());
      return found(byManager.get(id) ?? []);
    },
    version: () => changes.length,
    changesSince: (version) => changes.slice(version),
    change: (id, patch) => {
      const account = byId.get(id);
      if (!account) throw new Error(`no account ${id}`);
      byId.set(id, { ...account, ...patch });
      changed(account);
    },
    remove: (id) => {
      const account = byId.get(id);
      if (account && byId.delete(id)) changed(account);
    },
  };
}

/** Every address that means an account: mail, sign-in name and proxy addresses. */
export function addressesOf(account: Account): readonly string[] {
  let addresses = knownAddresses.get(account);
  if (!addresses) {
    addresses = collectAddresses(account);
    knownAddresses.set(account, addresses);
  }
  return addresses;
}

const knownAddresses = new WeakMap<Account, readonly string[]>();

function collectAddresses(account: Account): readonly string[] {
  const proxies = account.proxyAddresses.map((one) => one.replace(/^smtp:/i, ''));
  return [account.mail ?? '', account.userPrincipalName, ...proxies]
    .filter(Boolean)
    .map((address) => address.toLowerCase());
}

function indexAddresses(accounts: Iterable<Account>): Map<string, string> {
  const index = new Map<string, string>();
  for (const account of accounts) {
    for (const address of addressesOf(account)) index.set(address, account.id);
  }
  return index;
}

function indexManagers(accounts: Iterable<Account>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, managerId } of accounts) {
    if (managerId === null) continue;
    const reports = index.get(managerId);
    if (reports) reports.push(id);
    else index.set(managerId, [id]);
  }
  return index;
}
