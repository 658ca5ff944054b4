import type { Account } from '../../company/account';
import { shareOf } from '../../random/seededRandom';
import type { World } from '../../server/world';
import type { Caller } from '../caller';
import { checkProperties, type ExpandItem } from '../odata/queryOptions';
import { USER_PROPERTIES, USER_TYPE, visibleUser } from './userJson';

const SHARE_IN_CIRCLES = 0.02;
const SHARE_WITHOUT_MANAGER = 0.06;
const SHARE_WITH_UNKNOWN_MANAGER = 0.03;

/**
 * The reporting lines of a badly kept directory: circles, missing managers and managers who are not
 * in it. Who is concerned depends on the id alone, so that every answer tells the same story.
 */
function brokenManagerId(account: Account, reportIds: readonly string[]): string | null {
  const share = shareOf(`broken|${account.id}`);
  if (share < SHARE_IN_CIRCLES) return reportIds[0] ?? account.id;
  if (share < SHARE_IN_CIRCLES + SHARE_WITHOUT_MANAGER) return null;
  if (share < SHARE_IN_CIRCLES + SHARE_WITHOUT_MANAGER + SHARE_WITH_UNKNOWN_MANAGER) {
    return `dead0000${account.id.slice(8)}`;
  }
  return account.managerId;
}

const TYPE = `#${USER_TYPE}`;

/** The manager's id as the directory tells it, broken where that fault is on. */
export function managerIdOf(world: World, caller: Caller, account: Account): string | null {
  if (!world.faults.has('brokenDirectory')) return account.managerId;
  const reports = caller.tenant.directory.reportsOf(account.id);
  return brokenManagerId(
    account,
    reports.map((one) => one.id),
  );
}

/**
 * `$expand=manager` of one account: the manager, with theirs inside as far as `$levels` goes.
 * Undefined where there is none, as Graph leaves the property out.
 */
export function expandManager(
  world: World,
  caller: Caller,
  account: Account,
  item: ExpandItem,
): Record<string, unknown> | undefined {
  if (item.select) checkProperties(item.select, USER_PROPERTIES, USER_TYPE);
  const most = item.levels === 'max' ? Infinity : (item.levels ?? 1);
  return expandUpwards(world, caller, account, { item, most, depth: 0, seen: new Set() });
}

interface Climb {
  readonly item: ExpandItem;
  readonly most: number;
  readonly depth: number;
  /** Managers given so far; a circle ends the climb. */
  readonly seen: ReadonlySet<string>;
}

function expandUpwards(
  world: World,
  caller: Caller,
  account: Account,
  { item, most, depth, seen }: Climb,
): Record<string, unknown> | undefined {
  const managerId = managerIdOf(world, caller, account);
  if (managerId === null || depth >= most || seen.has(managerId)) return undefined;
  const manager = caller.tenant.directory.byId(managerId);
  if (!manager) return { '@odata.type': TYPE, id: managerId };
  const above = expandUpwards(world, caller, manager, {
    item,
    most,
    depth: depth + 1,
    seen: new Set([...seen, managerId]),
  });
  return {
    '@odata.type': TYPE,
    ...visibleUser(caller, manager, item.select),
    ...(above && { manager: above }),
  };
}
