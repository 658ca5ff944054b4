import { proxy, type Remote } from 'comlink';
import type { AuthProblem } from '../../model/authError';
import type { TokenSource } from '../../auth/tokenSource';
import type { ForgetExtent } from '../../model/commands';
import type { Analyst, AnalystListener } from '../../worker/workerApi';
import type { Account, WorkerApi } from '../../worker/createWorkerApi';
import { tokenReplies } from '../../model/tokenReply';
import type { ObservableValue } from './observableValue';
import type { Environment, Deployment } from './environment';
import { SCOPES, type Mode } from '../../model/permissions';
import { createPauses } from './pauses';
import { NEW_SESSION, type SessionModel } from './sessionModel';
import { isSameAccount, tokensOf } from './tokens';

export type ReadyDeployment = Extract<Deployment, { kind: 'ready' }>;

/** What the commands of a session share: the model, the surroundings, and the analyst at work. */
export interface SessionController {
  readonly model: ObservableValue<SessionModel>;
  readonly environment: Environment;
  change(part: Partial<SessionModel>): void;
  /** The analyst whose picture is on the screen. */
  analyst(): Remote<Analyst>;
  openSample(): Promise<void>;
  /** Gives how an earlier reading was made, if there was one; nothing of another account stays. */
  openOwn(deployment: ReadyDeployment, account: Account): Promise<Mode | null>;
  /** Whether what is on the screen is this account's. */
  isOpenFor(account: Account): boolean;
  /**
   * A token of the account that is open, for what the page itself asks.
   *
   * @throws {AuthError} Also where somebody else is signed in by now.
   */
  ownToken(scopes: readonly string[], claims?: string): Promise<string>;
  /**
   * Begins something that a later beginning or {@link SessionController.cancel} ends; tells whether it still
   * counts.
   */
  begin(): () => boolean;
  cancel(): void;
  /** Deletes what is kept; the store is gone then, so the next reading is another analyst's. */
  /** False where nothing has been deleted, see {@link Analyst.forget}. */
  forget(extent: ForgetExtent): Promise<boolean>;
  /** The last reason why no token came for what a reading needs, since {@link SessionController.clearAuthProblem}. */
  authProblem(): AuthProblem | null;
  clearAuthProblem(): void;
}

/** An analyst with whose data it has; only what the one in view tells is shown. */
interface OpenAnalyst {
  readonly analyst: Remote<Analyst>;
  /** Null for the sample. */
  readonly account: Account | null;
  readonly getToken: TokenSource['getToken'] | null;
}

export function createSessionController(
  environment: Environment,
  workerApi: Remote<WorkerApi>,
  model: ObservableValue<SessionModel>,
): SessionController {
  let own: OpenAnalyst | null = null;
  let inView: OpenAnalyst | null = null;
  let lastAccount: Account | null = null;
  let authProblem: AuthProblem | null = null;
  let begun = 0;
  const change = (part: Partial<SessionModel>) => model.set({ ...model.get(), ...part });
  const pauses = createPauses({
    get: () => model.get().progress,
    set: (progress) => change({ progress }),
  });

  const listenerFor = (seat: () => OpenAnalyst | null): AnalystListener & object => {
    const isShown = () => inView !== null && seat() === inView;
    // Words of progress take another way than the end of the reading and may arrive after it.
    const isBeingRead = () => isShown() && model.get().progress !== null;
    return proxy({
      onProgress: (progress) => isBeingRead() && change({ progress: pauses.withPause(progress) }),
      onPause: (pause) => isBeingRead() && pauses.begin(pause),
      onPicture: (facts) => isShown() && change({ facts }),
      onChoices: (choices) => isShown() && change({ choices }),
    });
  };

  async function open(seat: OpenAnalyst, source: SessionModel['source']): Promise<Mode | null> {
    inView = seat;
    model.set({ ...NEW_SESSION, source, accountChanged: isOther(seat.account) });
    const { choices, kept } = await seat.analyst.open();
    if (inView !== seat) return null;
    change({ choices, opened: true });
    return kept;
  }

  /** Whether this is an account, and not the one that was open last; remembers it. */
  function isOther(account: Account | null): boolean {
    if (account === null) return false;
    const before = lastAccount;
    lastAccount = account;
    return before !== null && !isSameAccount(before, account);
  }

  async function seatFor(
    { config, tokens }: ReadyDeployment,
    account: Account,
  ): Promise<OpenAnalyst> {
    let seat: OpenAnalyst | null = null;
    const getToken: TokenSource['getToken'] = async (scopes, claims) =>
      tokensOf(account, await tokens(), () => seat === own && leave()).getToken(scopes, claims);
    const ask = tokenReplies({ getToken }, (problem, scopes) => {
      // What nothing needs may be refused, and is no reason why a reading failed.
      if (isNeeded(scopes)) authProblem = problem;
    });
    const listener = listenerFor(() => seat);
    const zone = environment.host.context.mailboxZone ?? null;
    const analyst = asRemote(await workerApi.own(config, account, proxy(ask), listener, zone));
    return (seat = { analyst, account, getToken });
  }

  /** Somebody else is signed in by now: nothing of the one before stays on the screen. */
  function leave(): void {
    cancel();
    own = inView = null;
    model.set({ ...NEW_SESSION, opened: true, problem: { kind: 'signInNeeded' } });
  }

  function cancel(): void {
    begun += 1;
    change({ progress: null });
    void inView?.analyst.cancel();
  }

  return {
    ...{ model, environment, change, cancel },
    analyst() {
      if (inView === null) throw new Error('no analyst is at work yet');
      return inView.analyst;
    },
    async openSample() {
      let seat: OpenAnalyst | null = null;
      const analyst = asRemote(await workerApi.sample(listenerFor(() => seat)));
      seat = { analyst, account: null, getToken: null };
      await open(seat, 'sample');
    },
    async openOwn(deployment, account) {
      if (!isWhose(own, account)) {
        cancel();
        own = await seatFor(deployment, account);
      }
      return open(own, 'own');
    },
    isOpenFor: (account) => isWhose(inView, account) && model.get().choices !== null,
    ownToken(scopes, claims) {
      if (!own?.getToken) throw new Error('nobody has signed in yet');
      return own.getToken(scopes, claims);
    },
    begin() {
      const mine = ++begun;
      return () => mine === begun;
    },
    async forget(extent) {
      cancel();
      if (!(await this.analyst().forget(extent))) return false;
      own = null;
      return true;
    },
    authProblem: () => authProblem,
    clearAuthProblem: () => (authProblem = null),
  };
}

function isWhose<T extends Pick<OpenAnalyst, 'account'>>(
  seat: T | null,
  account: Account,
): seat is T {
  return seat !== null && seat.account !== null && isSameAccount(seat.account, account);
}

function isNeeded(scopes: readonly string[]): boolean {
  return scopes.every((scope) => [...SCOPES.full, ...SCOPES.limited].includes(scope));
}

/** What the office hands out is a proxy across threads, whatever the type of its method says. */
function asRemote(analyst: unknown): Remote<Analyst> {
  return analyst as Remote<Analyst>;
}
