import { sql } from 'kysely';
import * as v from 'valibot';
import type { Contribution } from '../contribution/contributionSchema';
import type { TenantTransaction } from '../database/database';
import { basisOf, type Basis, type PastRelease } from './basis';
import { FIGURES, type CellId, type SettledCell } from './cells';
import { monthsBefore, type ReleaseKey } from './releaseKey';
import { LOOK_MONTHS } from './releaseRules';
import type { ReleaseBody } from './releaseBody';

const REMEMBERED_MONTHS = 24;

const cellsSchema = v.record(
  v.string(),
  v.object({ noisy: v.number(), contributors: v.number(), figure: v.picklist(FIGURES) }),
);

export interface StoredRelease extends PastRelease {
  readonly cells: ReadonlyMap<CellId, SettledCell>;
  readonly body: ReleaseBody;
}

/** One release is made at a time in a tenant: the complement rule looks at all of them. */
export async function takeTurn(tx: TenantTransaction, tenant: string): Promise<void> {
  await tx
    .insertInto('turn')
    .values({ tenant_id: tenant })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute();
  await tx.selectFrom('turn').selectAll().where('tenant_id', '=', tenant).forUpdate().execute();
}

export async function membersOf(
  tx: TenantTransaction,
  tenant: string,
  basisId: string,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('basis_member')
    .select('member_id')
    .where('tenant_id', '=', tenant)
    .where('basis_id', '=', basisId)
    .execute();
  return rows.map((row) => row.member_id);
}

/** The releases of this manager with this scope in the last two years, oldest first. */
export async function pastReleases(
  tx: TenantTransaction,
  key: ReleaseKey,
): Promise<readonly StoredRelease[]> {
  const rows = await tx
    .selectFrom('release')
    .select(['month', 'basis_id', 'drew', 'cells', 'body'])
    .where('tenant_id', '=', key.tenant)
    .where('manager_id', '=', key.manager)
    .where('scope', '=', key.scope)
    .where('month', '>=', monthsBefore(key.month, REMEMBERED_MONTHS))
    .where('month', '<', key.month)
    .orderBy('month')
    .execute();
  const bases = new Map<string, Basis>();
  for (const { basis_id: id } of rows) {
    if (!bases.has(id)) bases.set(id, basisOf(await membersOf(tx, key.tenant, id)));
  }
  return rows.map((row) => ({
    month: row.month,
    basis: bases.get(row.basis_id) ?? basisOf([]),
    drew: row.drew,
    cells: new Map(Object.entries(v.parse(cellsSchema, JSON.parse(row.cells)))),
    body: JSON.parse(row.body) as ReleaseBody,
  }));
}

/** How many contributors each look of this manager had lately, with either scope: both are looks at the same people. */
export async function looksOf(tx: TenantTransaction, key: ReleaseKey): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('release as r')
    .innerJoin('basis as b', (join) =>
      join.onRef('b.tenant_id', '=', 'r.tenant_id').onRef('b.basis_id', '=', 'r.basis_id'),
    )
    .select('b.size')
    .where('r.tenant_id', '=', key.tenant)
    .where('r.manager_id', '=', key.manager)
    .where('r.month', '>=', monthsBefore(key.month, LOOK_MONTHS - 1))
    .where('r.drew', '=', true)
    .execute();
  return rows.map(({ size }) => size);
}

/** The newest release of another manager's direct reports with this set. */
export async function handedOverRelease(
  tx: TenantTransaction,
  key: ReleaseKey,
  basisId: string,
): Promise<readonly StoredRelease[]> {
  const row = await tx
    .selectFrom('release')
    .select('manager_id')
    .where('tenant_id', '=', key.tenant)
    .where('basis_id', '=', basisId)
    .where('scope', '=', 'direct')
    .orderBy('month', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return [];
  const past = await pastReleases(tx, { ...key, manager: row.manager_id });
  return past.filter((release) => release.basis.id === basisId).slice(-1);
}

/**
 * Contributions of these people that may be counted: those given when the minimum was no higher than today's, so
 * that nobody is shown in smaller company than they agreed to.
 */
export async function contributionsOf(
  tx: TenantTransaction,
  tenant: string,
  people: readonly string[],
  minimum: number,
): Promise<ReadonlyMap<string, Contribution>> {
  const rows = await tx
    .selectFrom('contribution')
    .select(['member_id', 'vector'])
    .where('tenant_id', '=', tenant)
    .where('vector', 'is not', null)
    .where('minimum_seen', '<=', minimum)
    .where(sql<boolean>`member_id = any(${people}::uuid[])`)
    .execute();
  return new Map(
    rows.flatMap(({ member_id, vector }) =>
      vector === null ? [] : [[member_id, JSON.parse(vector) as Contribution] as const],
    ),
  );
}

/** Of these people, those who have withdrawn. */
export async function withdrawnOf(
  tx: TenantTransaction,
  tenant: string,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('contribution')
    .select('member_id')
    .where('tenant_id', '=', tenant)
    .where('vector', 'is', null)
    .where(sql<boolean>`member_id = any(${people}::uuid[])`)
    .execute();
  return new Set(rows.map((row) => row.member_id));
}
