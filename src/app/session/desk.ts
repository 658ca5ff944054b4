import { proxy, type Remote } from 'comlink';
import type { ReadingPause } from '../../ui/model/readingProgress';
import type { AuthProblem } from '../../auth/tokenSource';
import type { Analyst, AnalystListener } from '../analyst/analyst';
import type { Account, Office } from '../analyst/office';
import { tokenAnswers } from '../analyst/tokenAnswer';
import type { Store } from '../store';
import type { Around, Deployment } from './around';
import { SCOPES } from '../problems/scopes';
import { NEW_SESSION, type SessionModel } from './sessionModel';

export type ReadyDeployment = Extract<Deployment, { kind: 'ready' }>;

/** What the commands of a session share: the model, the surroundings, and the analyst at work. */
export interface Desk {
  readonly model: Store<SessionModel>;
  readonly around: Around;
  change(part: Partial<SessionModel>): void;
  /** The analyst whose picture is on the screen. */
  analyst(): Remote<Analyst>;
  openSample(): Promise<void>;
  /** Gives true when there is a picture from an earlier time. */
  openOwn(deployment: ReadyDeployment, account: Account): Promise<boolean>;
  /**
   * Begins something that a later beginning or {@link Desk.cancel} ends; tells whether it still
   * counts.
   */
  begin(): () => boolean;
  cancel(): void;
  /** Deletes what is kept; the store is gone then, so the next reading is another analyst's. */
  forget(): Promise<void>;
  /** The last reason why no token came for what a reading needs, since {@link Desk.clearAuthProblem}. */
  authProblem(): AuthProblem | null;
  clearAuthProblem(): void;
}

export function createDesk(
  around: Around,
  office: Remote<Office>,
  model: Store<SessionModel>,
): Desk {
  let own: Remote<Analyst> | null = null;
  let current: Remote<Analyst> | null = null;
  let authProblem: AuthProblem | null = null;
  let begun = 0;
  const change = (part: Partial<SessionModel>) => model.set({ ...model.get(), ...part });

  const listenerFor = (source: SessionModel['source']): AnalystListener & object =>
    proxy({
      onProgress: (progress) => isBeingRead(source) && change({ progress }),
      onPause: (pause) => isShown(source) && change({ progress: paused(pause) }),
      onPicture: (facts) => isShown(source) && change({ facts }),
      onChoices: (choices) => isShown(source) && change({ choices }),
    });
  const paused = (pause: ReadingPause) => {
    const { progress } = model.get();
    return progress && { ...progress, pause };
  };
  // Words of progress take another way than the end of the reading and may arrive after it.
  const isBeingRead = (source: SessionModel['source']) =>
    isShown(source) && model.get().progress !== null;
  const isShown = (source: SessionModel['source']) => model.get().source === source;

  async function open(analyst: Remote<Analyst>, source: SessionModel['source']): Promise<boolean> {
    current = analyst;
    model.set({ ...NEW_SESSION, source });
    const { choices, hasPicture } = await analyst.open();
    change({ choices, opened: true });
    return hasPicture;
  }

  return {
    ...{ model, around, change },
    analyst() {
      if (current === null) throw new Error('no analyst is at work yet');
      return current;
    },
    async openSample() {
      await open(asRemote(await office.sample(listenerFor('sample'))), 'sample');
    },
    async openOwn({ config, tokens }, account) {
      const ask = async (scopes: readonly string[], claims?: string) =>
        tokenAnswers(await tokens(), (problem) => {
          // What nothing needs may be refused, and is no reason why a reading failed.
          if (isNeeded(scopes)) authProblem = problem;
        })(scopes, claims);
      own ??= asRemote(await office.own(config, account, proxy(ask), listenerFor('own')));
      return open(own, 'own');
    },
    begin() {
      const mine = ++begun;
      return () => mine === begun;
    },
    cancel() {
      begun += 1;
      change({ progress: null });
      void current?.cancel();
    },
    async forget() {
      this.cancel();
      await this.analyst().forget();
      own = null;
    },
    authProblem: () => authProblem,
    clearAuthProblem: () => (authProblem = null),
  };
}

function isNeeded(scopes: readonly string[]): boolean {
  return scopes.every((scope) => [...SCOPES.full, ...SCOPES.limited].includes(scope));
}

/** What the office hands out is a proxy across threads, whatever the type of its method says. */
function asRemote(analyst: unknown): Remote<Analyst> {
  return analyst as Remote<Analyst>;
}
