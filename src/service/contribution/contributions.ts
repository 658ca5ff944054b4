import { sql } from 'kysely';
import { audit, type AuditAction, type AuditOutcome } from '../audit';
import type { Database, TenantTransaction } from '../database/database';
import type { Caller } from '../identity/caller';
import { Problem } from '../problem';
import type { Clock } from '../transport';
import type { Contribution } from './contributionSchema';

/** A member's own contribution as it is kept. */
export interface OwnContribution {
  /** 0 before the first; grows with every write and over withdrawals. */
  readonly revision: number;
  readonly contribution: Contribution | null;
  readonly changedAt: Date | null;
}

const NONE: OwnContribution = { revision: 0, contribution: null, changedAt: null };

/** One row per member. A withdrawal leaves its revision behind, so that an old request cannot be played again. */
export class Contributions {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #minimum: number;

  /** @param minimum the minimum of contributors in force, which those who contribute are shown. */
  constructor(database: Database, clock: Clock, minimum: number) {
    this.#database = database;
    this.#clock = clock;
    this.#minimum = minimum;
  }

  read(caller: Caller): Promise<OwnContribution> {
    return this.#database.asTenant(caller.tenant, async (tx) => {
      const own = await this.#own(tx, caller);
      await this.#audit(tx, caller, 'contribution.read', own.contribution ? 'done' : 'none');
      return own;
    });
  }

  /** Keeps the contribution when `revision` is the one in the database. Throws a 412 {@link Problem} when it is not. */
  async put(
    caller: Caller,
    contribution: Contribution,
    revision: number,
  ): Promise<OwnContribution> {
    const changedAt = this.#clock();
    const next = await this.#database.asTenant(caller.tenant, async (tx) => {
      const kept = await this.#keep(tx, caller, JSON.stringify(contribution), revision, changedAt);
      await this.#audit(tx, caller, 'contribution.put', kept ? 'done' : 'changedMeanwhile');
      return kept;
    });
    if (next === undefined) throw new Problem(412, 'revisionChanged');
    return { revision: next, contribution, changedAt };
  }

  /** Removes the content at once; resolves with the revision left behind. */
  withdraw(caller: Caller): Promise<number> {
    return this.#database.asTenant(caller.tenant, async (tx) => {
      const row = await tx
        .updateTable('contribution')
        .set({
          vector: null,
          minimum_seen: null,
          revision: sql<number>`revision + 1`,
          changed_at: this.#clock(),
        })
        .where('tenant_id', '=', caller.tenant)
        .where('member_id', '=', caller.member)
        .where('vector', 'is not', null)
        .returning('revision')
        .executeTakeFirst();
      await this.#audit(tx, caller, 'contribution.withdraw', row ? 'done' : 'none');
      return row?.revision ?? (await this.#own(tx, caller)).revision;
    });
  }

  async #keep(
    tx: TenantTransaction,
    caller: Caller,
    vector: string,
    revision: number,
    at: Date,
  ): Promise<number | undefined> {
    const row = { vector, minimum_seen: this.#minimum, changed_at: at, revision: revision + 1 };
    const key = { tenant_id: caller.tenant, member_id: caller.member };
    const kept =
      revision === 0
        ? tx
            .insertInto('contribution')
            .values({ ...key, ...row })
            .onConflict((conflict) => conflict.columns(['tenant_id', 'member_id']).doNothing())
            .returning('revision')
        : tx
            .updateTable('contribution')
            .set(row)
            .where('tenant_id', '=', key.tenant_id)
            .where('member_id', '=', key.member_id)
            .where('revision', '=', revision)
            .returning('revision');
    return (await kept.executeTakeFirst())?.revision;
  }

  async #own(tx: TenantTransaction, caller: Caller): Promise<OwnContribution> {
    const row = await tx
      .selectFrom('contribution')
      .select(['revision', 'vector', 'changed_at'])
      .where('tenant_id', '=', caller.tenant)
      .where('member_id', '=', caller.member)
      .executeTakeFirst();
    if (row === undefined) return NONE;
    const contribution = row.vector === null ? null : (JSON.parse(row.vector) as Contribution);
    return { revision: row.revision, contribution, changedAt: row.changed_at };
  }

  #audit(
    tx: TenantTransaction,
    caller: Caller,
    action: AuditAction,
    outcome: AuditOutcome,
  ): Promise<void> {
    return audit(tx, caller, { action, outcome, subject: null, at: this.#clock() });
  }
}
