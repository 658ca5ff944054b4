import { sql } from 'kysely';
import type { TenantTransaction } from '../database/database';
import type { Basis } from './basis';
import type { CellId } from './cell';
import { discreteLaplace, type RandomInt } from './discreteLaplace';

/** Noise by cell. Kept per set of contributors: whoever shows the same set shows the same noise. */
export type Noise = ReadonlyMap<CellId, number>;

export async function keptNoise(
  tx: TenantTransaction,
  tenant: string,
  basisId: string,
): Promise<Noise> {
  const rows = await tx
    .selectFrom('noise')
    .select(['cell', 'value'])
    .where('tenant_id', '=', tenant)
    .where('basis_id', '=', basisId)
    .execute();
  return new Map(rows.map(({ cell, value }) => [cell, value]));
}

/** Draws noise for the cells that have none. */
export function withFreshNoise(kept: Noise, cells: Iterable<CellId>, randomInt: RandomInt): Noise {
  const noise = new Map(kept);
  for (const cell of cells) {
    if (!noise.has(cell)) noise.set(cell, discreteLaplace(randomInt));
  }
  return noise;
}

export async function keepBasis(
  tx: TenantTransaction,
  tenant: string,
  basis: Basis,
): Promise<void> {
  await sql`
    insert into basis (tenant_id, basis_id, size)
    values (${tenant}, ${basis.id}, ${basis.members.size})
    on conflict (tenant_id, basis_id) do nothing`.execute(tx);
  await sql`
    insert into basis_member (tenant_id, basis_id, member_id)
    select ${tenant}::uuid, ${basis.id}, unnest(${[...basis.members]}::uuid[])
    on conflict (tenant_id, basis_id, member_id) do nothing`.execute(tx);
}

export async function keepNoise(
  tx: TenantTransaction,
  tenant: string,
  basisId: string,
  noise: Noise,
): Promise<void> {
  await sql`
    insert into noise (tenant_id, basis_id, cell, value)
    select ${tenant}::uuid, ${basisId}, cell, value
    from unnest(${[...noise.keys()]}::text[], ${[...noise.values()]}::integer[]) as n (cell, value)
    on conflict (tenant_id, basis_id, cell) do nothing`.execute(tx);
}
