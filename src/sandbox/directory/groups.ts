import { stableGuid } from '../random/stableGuid';
import type { Company } from '../company/company';
import type { Account } from '../company/account';
import type { Directory } from './directory';

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
