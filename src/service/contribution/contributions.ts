import type { Database, Statement } from '../database/database';
import type { Caller } from '../identity/caller';
import { Problem } from '../problem';
import type { Clock } from '../transport';
import type { Contribution } from './contributionSchema';

/** The audit line of what was done to `row`, in the same statement; `outcome` is an SQL expression. */
const line = (action: string, outcome: string): string => `line as (
    insert into audit (tenant_id, actor_id, at, action, outcome)
    select $1, $2, $3, 'contribution.${action}', ${outcome}
  )`;

interface OwnRow {
  readonly revision: number;
  readonly vector: string | null;
  readonly changed_at: Date;
}

/** The member's row, where there is one. */
const readOwn = ({ tenant, member }: Caller, at: Date): Statement => ({
  name: 'read_own',
  text: `with own as (
    select revision, vector, changed_at from contribution where tenant_id = $1 and member_id = $2
  ), ${line('read', "case when exists (select from own where vector is not null) then 'done' else 'none' end")}
  select revision, vector, changed_at from own`,
  values: [tenant, member, at],
});

interface NewContent {
  readonly vector: string;
  readonly minimumSeen: number;
  /** What the member saw; 0: nothing yet. */
  readonly revision: number;
}

const KEPT = line(
  'put',
  "case when exists (select from kept) then 'done' else 'changedMeanwhile' end",
);

/** Keeps the content on top of the revision that the member saw; no row where that is not the one that is kept. */
function keepOwn({ tenant, member }: Caller, at: Date, content: NewContent): Statement {
  const { vector, minimumSeen, revision } = content;
  if (revision === 0) {
    return {
      name: 'keep_first',
      text: `with kept as (
        insert into contribution (tenant_id, member_id, changed_at, vector, minimum_seen, revision)
        values ($1, $2, $3, $4, $5, 1)
        on conflict (tenant_id, member_id) do nothing returning revision
      ), ${KEPT}
      select revision from kept`,
      values: [tenant, member, at, vector, minimumSeen],
    };
  }
  return {
    name: 'keep_next',
    text: `with kept as (
      update contribution set changed_at = $3, vector = $4, minimum_seen = $5, revision = $6 + 1
      where tenant_id = $1 and member_id = $2 and revision = $6 returning revision
    ), ${KEPT}
    select revision from kept`,
    values: [tenant, member, at, vector, minimumSeen, revision],
  };
}

/** Removes the content; the revision that is left behind, or the one that was there without content. */
const withdrawOwn = ({ tenant, member }: Caller, at: Date): Statement => ({
  name: 'withdraw_own',
  text: `with gone as (
    update contribution
    set changed_at = $3, vector = null, minimum_seen = null, revision = revision + 1
    where tenant_id = $1 and member_id = $2 and vector is not null returning revision
  ), ${line('withdraw', "case when exists (select from gone) then 'done' else 'none' end")}
  select coalesce(
    (select revision from gone),
    (select revision from contribution where tenant_id = $1 and member_id = $2)
  ) as revision`,
  values: [tenant, member, at],
});

type RevisionRow = Pick<OwnRow, 'revision'>;

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

  async read(caller: Caller): Promise<OwnContribution> {
    const [row] = await this.#once<OwnRow>(caller, readOwn(caller, this.#clock()));
    if (row === undefined) return NONE;
    const contribution = row.vector === null ? null : (JSON.parse(row.vector) as Contribution);
    return { revision: row.revision, contribution, changedAt: row.changed_at };
  }

  /** Keeps the contribution when `revision` is the one in the database. Throws a 412 {@link Problem} when it is not. */
  async put(
    caller: Caller,
    contribution: Contribution,
    revision: number,
  ): Promise<OwnContribution> {
    const changedAt = this.#clock();
    const vector = JSON.stringify(contribution);
    const content = { vector, minimumSeen: this.#minimum, revision };
    const [kept] = await this.#once<RevisionRow>(caller, keepOwn(caller, changedAt, content));
    if (kept === undefined) throw new Problem(412, 'revisionChanged');
    return { revision: kept.revision, contribution, changedAt };
  }

  /** Removes the content at once; resolves with the revision left behind. */
  async withdraw(caller: Caller): Promise<number> {
    const [left] = await this.#once<RevisionRow>(caller, withdrawOwn(caller, this.#clock()));
    return left?.revision ?? 0;
  }

  #once<Row>(caller: Caller, statement: Statement): Promise<readonly Row[]> {
    return this.#database.once(caller.tenant, statement);
  }
}
