import type { Account } from '../company/account';
import { addressesOf } from '../directory/directory';
import type { World } from '../server/world';
import { MS_PER_DAY } from '../time/day';

/** In larger meetings people do not get to know each other. */
const MOST_INVITED = 20;

export interface Colleagues {
  /** People of the person's own calendar, the nearest in the org chart first. */
  readonly near: readonly Account[];
  readonly manager: Account;
}

/** Whom the person works with: own team first, then others of the department. */
export function acquaintances(world: World, me: Account): Colleagues {
  const { directory } = world.tenants.current();
  const manager = directory.byId(me.managerId ?? '') ?? me;
  const team = directory.reportsOf(manager.id);
  const department = directory.accounts().filter((one) => one.department === me.department);
  const near = [...new Set([manager, ...team, ...department])].filter(
    (one) => one.id !== me.id && isAtWork(one),
  );
  return { near, manager };
}

/** People in none of the person's meetings of the last year, one of each department. */
export function strangers(world: World, me: Account): readonly Account[] {
  const { calendars, directory } = world.tenants.current();
  const now = world.clock();
  const met = new Set(
    calendars
      .between(me, now - 366 * MS_PER_DAY, now + 31 * MS_PER_DAY)
      .filter(({ meeting }) => meeting.invited.length <= MOST_INVITED)
      .flatMap(({ meeting }) => [meeting.organizer, ...meeting.invited])
      .map(({ address }) => address.toLowerCase()),
  );
  const byDepartment = new Map<string, Account>();
  for (const one of directory.accounts()) {
    const isKnown = addressesOf(one).some((address) => met.has(address));
    const { department } = one;
    if (department === null || department === me.department || isKnown || !isAtWork(one)) continue;
    if (!byDepartment.has(department)) byDepartment.set(department, one);
  }
  return [...byDepartment.values()];
}

function isAtWork({ kind, accountEnabled, firstDay, lastDay }: Account): boolean {
  return kind === 'person' && accountEnabled && firstDay === null && lastDay === null;
}
