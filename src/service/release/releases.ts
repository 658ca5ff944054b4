import { auditStatement, type AuditOutcome } from '../audit';
import type { Database, TenantTransaction } from '../database/database';
import { runIn, type Statement } from '../database/statement';
import type { Caller } from '../identity/caller';
import { forbidden } from '../problem';
import type { ReportingLines } from '../reporting/reportingLines';
import type { Clock } from '../transport';
import type { RandomInt } from './discreteLaplace';
import { makeRelease } from './makeRelease';
import { mayRead } from './mayRead';
import { monthOf, type Month } from './month';
import { readFrozen, type FrozenRow } from './readFrozen';
import type { ReleaseKey, Scope } from './releaseKey';
import type { ReleaseRules } from './releaseRules';
import { takeTurn } from './releaseStore';

export interface ReleasesOptions {
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
