import { runIn, type Database, type Statement, type TenantTransaction } from '../database/database';
import type { Caller } from '../identity/caller';
import { forbidden } from '../problem';
import type { ReportingLines } from '../reporting/reportingLines';
import type { Clock } from '../transport';
import { makeRelease } from './makeRelease';
import type { RandomInt } from './noise';
import { monthOf, type Month, type ReleaseKey, type Scope } from './releaseKey';
import type { ReleaseRules } from './releaseRules';
import { takeTurn } from './releaseStore';

type AuditOutcome = 'done' | 'none' | 'refused';

interface AuditLine {
  readonly action: 'release.read';
  /** The manager whose release was asked for; null for one's own contribution. */
  readonly subject: string | null;
  readonly outcome: AuditOutcome;
  readonly at: Date;
}

/** Who, what, when, outcome; never content. */
function auditStatement(caller: Caller, line: AuditLine): Statement {
  return {
    name: 'audit',
    text: `insert into audit (tenant_id, actor_id, at, action, subject_id, outcome)
      values ($1, $2, $3, $4, $5, $6)`,
    values: [caller.tenant, caller.member, line.at, line.action, line.subject, line.outcome],
  };
}

/**
 * A manager reads the own releases, a member those of the own manager. Decided from the directory alone, before any data
 * is looked at: a refusal cannot depend on whether there is any.
 */
async function mayRead(
  lines: ReportingLines,
  caller: Caller,
  manager: string,
): Promise<ReadonlySet<string> | null> {
  const reports = await lines.directReports(caller, manager);
  const allowed = caller.member === manager ? reports.size > 0 : reports.has(caller.member);
  return allowed ? reports : null;
}

interface FrozenRow {
  /** The exact bytes. */
  readonly body: string;
}

/** The bytes of a release that was made, with the audit line of reading it; no row and no line where none is. */
function readFrozen(caller: Caller, key: ReleaseKey, at: Date): Statement {
  return {
    name: 'read_frozen',
    text: `with found as (
        select body from release
        where tenant_id = $1 and manager_id = $2 and scope = $3 and month = $4
      ), line as (
        insert into audit (tenant_id, actor_id, at, action, subject_id, outcome)
        select $1, $5, $6, 'release.read', $2, 'done' from found
      )
      select body from found`,
    values: [key.tenant, key.manager, key.scope, key.month, caller.member, at],
  };
}

interface ReleasesOptions {
  readonly database: Database;
  readonly lines: ReportingLines;
  readonly clock: Clock;
  readonly rules: ReleaseRules;
  readonly randomInt: RandomInt;
}

const NOT_MADE = JSON.stringify({ state: 'notMade' });

/** Reading a release; the first who asks in a month makes it. */
export class Releases {
  readonly #options: ReleasesOptions;

  constructor(options: ReleasesOptions) {
    this.#options = options;
  }

  /**
   * The answer's exact bytes. Throws the one 403 for everybody who may not read.
   *
   * @param asked a month, or `current`.
   */
  async read(caller: Caller, manager: string, scope: Scope, asked: string): Promise<string> {
    const thisMonth = monthOf(this.#options.clock());
    const month: Month = asked === 'current' ? thisMonth : asked;
    const key: ReleaseKey = { tenant: caller.tenant, manager, scope, month };
    const direct = await mayRead(this.#options.lines, caller, manager);
    if (direct === null) return this.#refuse(caller, key);
    const [frozen] = await this.#once<FrozenRow>(caller, this.#frozen(caller, key));
    if (frozen !== undefined) return frozen.body;
    if (month !== thisMonth) return this.#notMade(caller, key);
    const team =
      scope === 'direct' ? direct : await this.#options.lines.everybodyBelow(caller, manager);
    return this.#options.database.asTenant(caller.tenant, (tx) =>
      this.#make(tx, caller, key, team),
    );
  }

  async #make(
    tx: TenantTransaction,
    caller: Caller,
    key: ReleaseKey,
    team: ReadonlySet<string>,
  ): Promise<string> {
    const { rules, randomInt, clock } = this.#options;
    await takeTurn(tx, key.tenant);
    const [frozen] = await runIn<FrozenRow>(tx, this.#frozen(caller, key));
    if (frozen !== undefined) return frozen.body;
    const body = await makeRelease(tx, key, team, { rules, randomInt, now: clock() });
    await runIn(tx, this.#line(caller, key, 'done'));
    return body;
  }

  #frozen(caller: Caller, key: ReleaseKey): Statement {
    return readFrozen(caller, key, this.#options.clock());
  }

  async #refuse(caller: Caller, key: ReleaseKey): Promise<never> {
    await this.#once(caller, this.#line(caller, key, 'refused'));
    throw forbidden();
  }

  async #notMade(caller: Caller, key: ReleaseKey): Promise<string> {
    await this.#once(caller, this.#line(caller, key, 'none'));
    return NOT_MADE;
  }

  #once<Row>(caller: Caller, statement: Statement): Promise<readonly Row[]> {
    return this.#options.database.once(caller.tenant, statement);
  }

  #line(caller: Caller, key: ReleaseKey, outcome: AuditOutcome): Statement {
    const at = this.#options.clock();
    return auditStatement(caller, { action: 'release.read', subject: key.manager, outcome, at });
  }
}
