import { sql } from 'kysely';
import type { TenantTransaction } from '../database/database';
import type { Basis } from './basis';
import { settleCell, type CellCounts, type CellId, type SettledCell } from './cells';

/** A whole number from 0 up to, not including, `below`; every one as likely. */
export type RandomInt = (below: number) => number;

/**
 * True with probability 1/e, exactly: draws until one of k = 1, 2, 3 … fails with chance 1/k, and looks whether the
 * failing k is odd (Canonne, Kamath & Steinke, "The Discrete Gaussian for Differential Privacy", 2020, algorithm 1).
 */
function oneInE(randomInt: RandomInt): boolean {
  let k = 1;
  while (randomInt(k) === 0) k++;
  return k % 2 === 1;
}

/**
 * Discrete Laplace noise with ε = 1 for a count that one person changes by at most 1: P(x) ∝ e^−|x|. Whole-number
 * arithmetic only, so that no floating-point pattern betrays the count (Mironov 2012).
 */
export function discreteLaplace(randomInt: RandomInt): number {
  for (;;) {
    let size = 0;
    while (oneInE(randomInt)) size++;
    const negative = randomInt(2) === 0;
    if (size > 0 || !negative) return negative ? -size : size;
  }
}

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

/** Adds the noise to every count and settles each figure against what was published. */
export function composeCells(
  counts: CellCounts,
  noise: Noise,
  published: ReadonlyMap<CellId, SettledCell>,
): ReadonlyMap<CellId, SettledCell> {
  const cells = new Map<CellId, SettledCell>();
  for (const [cell, count] of counts.counts) {
    const drawn = noise.get(cell);
    if (drawn === undefined) throw new Error(`No noise for ${cell}`);
    cells.set(cell, settleCell(count + drawn, counts.contributors, published.get(cell)));
  }
  return cells;
}
