import type { Remote } from 'comlink';
import type { AnalystListener } from '../../../src/worker/workerApi';
import { createAnalyst } from '../../../src/worker/createAnalyst';
import { memoryKeeper } from '../../../src/worker/store/memoryKeeper';
import type { Account, WorkerApi } from '../../../src/worker/createWorkerApi';
import { tokensFrom, type AskForToken } from '../../../src/model/tokenReply';
import { parseConfig } from '../../../src/model/configuration';
import { defaultPreferences, insightOptions } from '../../../src/worker/picture/analysisOptions';
import { sampleData } from '../../../src/worker/sample/sampleData';
import { createActions } from '../../../src/app/session/commands';
import { createSessionController } from '../../../src/app/session/sessionController';
import { accountOf } from '../../../src/app/tab/startTab';
import { openSession } from '../../../src/app/session/reading';
import { NEW_SESSION, tabState } from '../../../src/app/session/sessionModel';
import { createObservableValue } from '../../../src/app/session/observableValue';
import { AuthError, type AuthProblem } from '../../../src/model/authError';
import type { TokenSource } from '../../../src/auth/tokenSource';
import { GraphError, type GraphProblem } from '../../../src/graph/problem';
import type { Host, MeetingDraft } from '../../../src/hosts/host';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { meeting, paperReader, person, type Paper } from './paperReader';

export const NOW = Date.UTC(2026, 10, 23, 9);

const config = parseConfig({
  clientId: '11111111-2222-3333-4444-555555555555',
  authority: 'https://login.microsoftonline.com/organizations',
});

/** The company as each of the people who may sign in reads it, by their id. */
const PAPERS: Readonly<Record<string, Paper>> = {
  ego: {
    pages: [[person('ego', 'boss'), person('boss'), person('ann', 'boss'), person('bob', 'boss')]],
    events: [meeting('m1', NOW - 3 * MS_PER_DAY, ['ann'])],
  },
  lee: {
    egoId: 'lee',
    pages: [[person('lee', 'boss'), person('boss'), person('ann', 'boss')]],
    events: [{ ...meeting('m3', NOW - 3 * MS_PER_DAY, ['team']), organizer: 'lee@paper.example' }],
    owners: { 'team@paper.example': null },
    lists: { 'team@paper.example': ['lee', 'ann'] },
  },
  zoe: {
    egoId: 'zoe',
    pages: [[person('zoe', 'boss'), person('boss'), person('yan', 'boss')]],
    events: [meeting('m2', NOW - 3 * MS_PER_DAY, ['yan'])],
  },
};

interface Setting {
  /** Whether the host tells whose page it is. */
  readonly signedIn?: boolean;
  readonly authProblem?: AuthProblem;
}

/** The session of one tab with everything real but Graph, sign-in and the program around. */
export function openTab({ signedIn = true, authProblem }: Setting = {}) {
  const drafts: MeetingDraft[] = [];
  const links: string[] = [];
  let trouble: GraphProblem | null = null;
  const opened: { readonly account: Account; readonly listener: AnalystListener }[] = [];
  let signedInAs = 'ego';
  let refused: { readonly problem: AuthProblem; readonly scope?: string } | null = authProblem
    ? { problem: authProblem }
    : null;

  const analystFor = (whose: string, ask: AskForToken | null, listener: AnalystListener) =>
    createAnalyst({
      reader: ask && readerOf(whose, ask, () => trouble),
      scheduling: null,
      settingsFile: null,
      expandLists: true,
      keeper: memoryKeeper(ask ? null : sampleData(NOW)),
      listener,
      now: () => NOW,
      defaults: { preferences: defaultPreferences({}), answers: NO_ANSWERS },
      optionsFor: (preferences) => insightOptions({}, preferences, 'paper'),
    });
  const workerApi: WorkerApi = {
    own: (_config, account, ask, listener) => {
      opened.push({ account, listener });
      return Promise.resolve(analystFor(account.objectId, ask, listener));
    },
    sample: (listener) => Promise.resolve(analystFor('', null, listener)),
  };
  const accountNow = () => ({
    tenantId: 'paper',
    objectId: signedInAs,
    username: `${signedInAs}@paper.example`,
    displayName: signedInAs,
  });
  const tokens: TokenSource = {
    kind: 'nested',
    getToken: (scopes) =>
      refused && scopes.includes(refused.scope ?? scopes[0]!)
        ? Promise.reject(new AuthError(refused.problem))
        : Promise.resolve('token'),
    getTokenInteractive: () => Promise.reject(new AuthError({ kind: 'cancelled' })),
    account: () => Promise.resolve(accountNow()),
  };
  const host: Host = {
    kind: 'teams',
    context: {
      ...{ theme: 'light', locale: 'en', loginHint: null, subPageId: null, nestedAppAuth: true },
      tenantId: signedIn ? 'paper' : null,
      userObjectId: signedIn ? 'ego' : null,
    },
    onThemeChange: () => () => undefined,
    notifyReady: () => undefined,
    notifyFailure: () => undefined,
    openDraft(draft) {
      drafts.push(draft);
      return Promise.resolve({ opened: 'link' });
    },
    openEvent: () => Promise.resolve(true),
    openLink(url) {
      links.push(url);
      return Promise.resolve();
    },
  };
  const environment = {
    host,
    deployment: { kind: 'ready', ignored: [], config, tokens: () => Promise.resolve(tokens) },
  } as const;
  const controller = createSessionController(
    environment,
    workerApi as unknown as Remote<WorkerApi>,
    createObservableValue(NEW_SESSION),
  );
  const actions = createActions(controller, () => NOW);
  const state = () => tabState(controller.model.get());
  return {
    ...{ controller, actions, state, drafts, links, opened },
    graphAnswers: (problem: GraphProblem | null) => (trouble = problem),
    /** From now on tokens for this permission are refused, as long as nobody has consented. */
    consentIsMissingFor(scope: string | null) {
      const problem = {
        kind: 'interactionRequired',
        consent: true,
        scopes: [scope ?? ''],
      } as const;
      refused = scope === null ? null : { problem, scope };
    },
    /** From now on tokens are somebody else's. */
    signInAs: (objectId: string) => (signedInAs = objectId),
    until: (wanted: (shown: ReturnType<typeof state>) => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => wanted(state()) && resolve();
        controller.model.subscribe(look);
        look();
      }),
  };
}

/** Reads with a token, as a client of Graph does, unless Graph is in trouble. */
function readerOf(whose: string, ask: AskForToken, trouble: () => GraphProblem | null) {
  const { reader } = paperReader(PAPERS[whose]!);
  const allowed = async (permission: string) => {
    await tokensFrom(ask)([permission]).catch((error: unknown) => {
      if (!(error instanceof AuthError)) throw error;
      throw new GraphError({ kind: 'signInNeeded', claims: null, requestId: null });
    });
    const problem = trouble();
    if (problem) throw new GraphError(problem);
  };
  const with_ =
    <A extends readonly unknown[], R>(permission: string, read: (...asked: A) => Promise<R>) =>
    (...asked: A) =>
      allowed(permission).then(() => read(...asked));
  return {
    ...reader,
    readMe: with_('User.Read', reader.readMe),
    readPeople: with_('User.Read.All', reader.readPeople),
    readPeopleMark: with_('User.Read.All', reader.readPeopleMark),
    readEventsInParts: with_('Calendars.ReadBasic', reader.readEventsInParts),
    readLists: with_('GroupMember.Read.All', reader.readLists),
  };
}

type State = ReturnType<typeof tabState>;

export const isRead = (state: State) =>
  state.kind === 'picture' && state.picture.complete && state.picture.refining === null;
export const isProblem = (state: State) => state.kind === 'problem';

/** A tab in which Start was pressed and everything was read. */
export async function readTab(setting?: Setting) {
  const tab = openTab(setting);
  await openSession(tab.controller, accountOf(tab.controller.environment), NOW);
  tab.actions.start('full');
  await tab.until(isRead);
  return tab;
}
