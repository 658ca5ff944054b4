import type { Database } from '../database/database';
import type { Statement } from '../database/statement';
import type { Caller } from '../identity/caller';
import { Problem } from '../problem';
import type { Clock } from '../transport';
import type { Contribution } from './contributionSchema';
import { keepOwn, readOwn, withdrawOwn, type OwnRow } from './contributionStatements';

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
