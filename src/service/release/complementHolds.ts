import type { TenantTransaction } from '../database/database';
import type { Basis } from './basis';
import { isAround, isInside, mayBothBeShown } from './complement';
import { leftOver, type Neighbour } from './neighbours';
import { membersOf } from './releaseStore';
import type { ReleaseKey } from './releaseKey';

const enough = (count: number, minimum: number): boolean => count === 0 || count >= minimum;

/**
 * The complement rule: this set beside every published one, beside all published parts of it together, and as one more
 * part of every published whole.
 */
export async function complementHolds(
  tx: TenantTransaction,
  key: ReleaseKey,
  basis: Basis,
  neighbours: readonly Neighbour[],
  minimum: number,
): Promise<boolean> {
  // Two managers' direct reports meet only when a team is handed over; the rule of three covers that.
  const related = neighbours.filter((one) => !(one.directOnly && key.scope === 'direct'));
  if (!related.every((one) => mayBothBeShown(one, minimum))) return false;
  const members = [...basis.members];
  if (related.some((one) => isInside(one) && one.onlyHere > 0)) {
    if (!enough(await leftOver(tx, key, members, []), minimum)) return false;
  }
  for (const whole of related.filter((one) => isAround(one) && one.onlyThere > 0)) {
    const everybody = await membersOf(tx, key.tenant, whole.basisId);
    if (!enough(await leftOver(tx, key, everybody, members), minimum)) return false;
  }
  return true;
}
