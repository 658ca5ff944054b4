import type { Account } from '../company/account';
import type { Company } from '../company/company';
import { stableGuid } from '../random/seededRandom';

/** One change of the directory, in the order in which they happened. */
interface DirectoryChange {
  readonly version: number;
  readonly accountId: string;
  readonly managerIdBefore: string | null;
}

type AccountPatch = Partial<
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

/** A group of the directory: a distribution list, or the one for who does not want to be suggested. */
export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string | null;
  /** Groups within it. */
  readonly groupIds: readonly string[];
  readonly isMember: (account: Account) => boolean;
}

/** Every so many colleagues are in the group of those who do not want to be suggested. */
const OPTED_OUT_EVERY = 40;

const idOf = (tenantId: string, name: string) => stableGuid(`${tenantId}|group|${name}`);

/** Object id of the group of those who do not want to be suggested. */
export function optOutGroupOf({ tenantId }: Company): string {
  return idOf(tenantId, 'opt-out');
}

/** Groups of a company: a list for each department, all of them in one, and the opt-out group. */
export function groupsOf(company: Company, directory: Directory): Group[] {
  const { tenantId, lists, domain, cast } = company;
  const [all, ...departments] = lists;
  const ofDepartments = departments.map(({ name, address }) => ({
    ...{ id: idOf(tenantId, address), displayName: name, mail: address, groupIds: [] },
    isMember: (account: Account) => account.department === name && account.accountEnabled,
  }));
  const everybody = all && {
    ...{ id: idOf(tenantId, all.address), displayName: all.name, mail: all.address },
    groupIds: ofDepartments.map(({ id }) => id),
    isMember: () => false,
  };
  const inCast = new Set(cast.map(({ accountId }) => accountId));
  const people = directory
    .accounts()
    .filter(({ id, kind }) => kind === 'person' && !inCast.has(id));
  const out = new Set(people.filter((_, i) => i % OPTED_OUT_EVERY === 7).map(({ id }) => id));
  const optOut = {
    ...{ id: optOutGroupOf(company), displayName: 'Not in Threewide', mail: `opt-out@${domain}` },
    ...{ groupIds: [], isMember: ({ id }: Account) => out.has(id) },
  };
  return [...(everybody ? [everybody] : []), ...ofDepartments, optOut];
}

/** Everybody in a group and in the groups within it, each once, in the order of the directory. */
export function transitiveMembers(
  group: Group,
  groups: readonly Group[],
  directory: Directory,
): readonly Account[] {
  const inside = new Set([group]);
  for (const one of inside) {
    for (const other of groups) if (one.groupIds.includes(other.id)) inside.add(other);
  }
  return directory.accounts().filter((one) => [...inside].some(({ isMember }) => isMember(one)));
}
