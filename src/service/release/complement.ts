import { sql } from 'kysely';
import type { TenantTransaction } from '../database/database';
import type { Basis } from './basis';
import { monthsBefore, type ReleaseKey } from './releaseKey';
import { PAIR_MONTHS, PARTS_MONTHS } from './releaseRules';
import { membersOf } from './releaseStore';

/** How a set of contributors lies to another that was published: people only in the one, only in the other. */
interface Overlap {
  readonly basisId: string;
  readonly onlyHere: number;
  readonly onlyThere: number;
}

/** A set counts as inside another when all but this many are: two stragglers do not hide a subtraction. */
const STRAGGLERS = 2;

/** The other set lies inside this one, near enough. */
const isInside = ({ onlyThere }: Overlap): boolean => onlyThere <= STRAGGLERS;

/** This set lies inside the other one, near enough. */
const isAround = ({ onlyHere }: Overlap): boolean => onlyHere <= STRAGGLERS;

/**
 * Whether both may be shown: subtracting one from the other must leave nobody, or at least the minimum. Sets that merely
 * overlap are not subtracted from each other.
 */
export function mayBothBeShown(overlap: Overlap, minimum: number): boolean {
  if (!isInside(overlap) && !isAround(overlap)) return true;
  const left = Math.max(overlap.onlyHere, overlap.onlyThere);
  return left === 0 || left >= minimum;
}

interface OverlapRow {
  readonly basis_id: string;
  readonly size: number;
  readonly common: number;
  readonly direct_only: boolean;
}

export interface Neighbour extends Overlap {
  /** Published only for direct reports: of two managers' direct reports nobody is in both at one time. */
  readonly directOnly: boolean;
}

/** Sets published in so many months for anybody but this manager with this scope. */
const published = (key: ReleaseKey, months: number) => sql`
  select basis_id, bool_and(scope = 'direct' and manager_id <> ${key.manager}) as direct_only
  from release
  where tenant_id = ${key.tenant}
    and month between ${monthsBefore(key.month, months)} and ${key.month}
    and not (manager_id = ${key.manager} and scope = ${key.scope})
  group by basis_id`;

/** Published sets of others that share people with this one. */
export async function neighboursOf(
  tx: TenantTransaction,
  key: ReleaseKey,
  basis: Basis,
): Promise<readonly Neighbour[]> {
  const { rows } = await sql<OverlapRow>`
    with published as (${published(key, PAIR_MONTHS)})
    select b.basis_id, b.size, p.direct_only, count(*) as common
    from published p
    join basis b on b.tenant_id = ${key.tenant} and b.basis_id = p.basis_id
    join basis_member m on m.tenant_id = ${key.tenant} and m.basis_id = b.basis_id
    where m.member_id = any(${[...basis.members]}::uuid[])
    group by b.basis_id, b.size, p.direct_only`.execute(tx);
  return rows.map((row) => ({
    basisId: row.basis_id,
    onlyHere: basis.members.size - row.common,
    onlyThere: row.size - row.common,
    directOnly: row.direct_only,
  }));
}

/**
 * How many of `whole` are in none of the published sets that lie inside it, nor in `added`: what is left when a reader
 * subtracts every part that they can see.
 */
async function leftOver(
  tx: TenantTransaction,
  key: ReleaseKey,
  whole: readonly string[],
  added: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ left_over: number }>`
    with whole as (select unnest(${whole}::uuid[]) as member_id),
    published as (${published(key, PARTS_MONTHS)}),
    inside as (
      select b.basis_id
      from published p
      join basis b on b.tenant_id = ${key.tenant} and b.basis_id = p.basis_id
      join basis_member m on m.tenant_id = ${key.tenant} and m.basis_id = b.basis_id
      join whole w on w.member_id = m.member_id
      where b.size < ${whole.length}
      group by b.basis_id, b.size
      having count(*) >= b.size - ${STRAGGLERS}::integer
    )
    select count(*) as left_over from whole w
    where w.member_id <> all(${added}::uuid[])
      and not exists (
        select from basis_member m join inside i on i.basis_id = m.basis_id
        where m.tenant_id = ${key.tenant} and m.member_id = w.member_id
      )`.execute(tx);
  return rows[0]?.left_over ?? 0;
}

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
