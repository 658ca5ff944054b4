/** @jest-environment node */
import type { Remote } from 'comlink';
import type { AnalystListener } from '../../src/app/analyst/analyst';
import { createAnalyst } from '../../src/app/analyst/createAnalyst';
import { memoryKeeper } from '../../src/app/analyst/memoryKeeper';
import type { Office } from '../../src/app/analyst/office';
import { parseConfig } from '../../src/app/config';
import { defaultPreferences } from '../../src/app/preferences/defaultPreferences';
import { insightOptions } from '../../src/app/preferences/insightOptions';
import { sampleData } from '../../src/app/sample/sampleData';
import { createActions } from '../../src/app/session/actions';
import { createDesk } from '../../src/app/session/desk';
import { accountOf } from '../../src/app/session/accountOf';
import { openSession } from '../../src/app/session/openSession';
import { NEW_SESSION, tabState } from '../../src/app/session/sessionModel';
import { createStore } from '../../src/app/store';
import { AuthError, type AuthProblem, type TokenSource } from '../../src/auth/tokenSource';
import { GraphError, type GraphProblem } from '../../src/graph/problem';
import type { Host, MeetingDraft } from '../../src/hosts/host';
import { NO_ANSWERS } from '../../src/insight/answers';
import { MS_PER_DAY } from '../../src/insight/units';
import { meeting, paperReader, person } from './support/paperReader';

const NOW = Date.UTC(2026, 10, 23, 9);
const account = { tenantId: 'paper', objectId: 'ego', username: 'ego@paper.example' };
const config = parseConfig({
  clientId: '11111111-2222-3333-4444-555555555555',
  authority: 'https://login.microsoftonline.com/organizations',
});
const paper = {
  pages: [[person('ego', 'boss'), person('boss'), person('ann', 'boss'), person('bob', 'boss')]],
  events: [meeting('m1', NOW - 3 * MS_PER_DAY, ['ann'])],
};

interface Setting {
  readonly signedIn?: boolean;
  readonly authProblem?: AuthProblem;
}

/** The session of one tab with everything real but Graph, sign-in and the program around. */
function openTab({ signedIn = true, authProblem }: Setting = {}) {
  const drafts: MeetingDraft[] = [];
  const links: string[] = [];
  let trouble: GraphProblem | null = null;
  let heard: AnalystListener | null = null;
  let analysts = 0;
  const { reader } = paperReader(paper);
  const readMe: typeof reader.readMe = (options) =>
    trouble ? Promise.reject(new GraphError(trouble)) : reader.readMe(options);
  const readEventsInParts: typeof reader.readEventsInParts = (...asked) =>
    trouble ? Promise.reject(new GraphError(trouble)) : reader.readEventsInParts(...asked);
  const analystFor = (data: Parameters<typeof memoryKeeper>[0], listener: AnalystListener) =>
    createAnalyst({
      reader: data ? null : { ...reader, readMe, readEventsInParts },
      scheduling: null,
      settingsFile: null,
      keeper: memoryKeeper(data),
      listener,
      now: () => NOW,
      defaults: { preferences: defaultPreferences({}), answers: NO_ANSWERS },
      optionsFor: (preferences) => insightOptions({}, preferences, 'paper'),
    });
  const office: Office = {
    own: (_config, _account, _ask, listener) => {
      heard = listener;
      analysts += 1;
      return Promise.resolve(analystFor(null, listener));
    },
    sample: (listener) => Promise.resolve(analystFor(sampleData(NOW), listener)),
  };
  const tokens: TokenSource = {
    kind: 'nested',
    getToken: () =>
      authProblem ? Promise.reject(new AuthError(authProblem)) : Promise.resolve('token'),
    getTokenInteractive: () => Promise.reject(new AuthError({ kind: 'cancelled' })),
    account: () => Promise.resolve({ ...account, displayName: 'Ego' }),
  };
  const host: Host = {
    kind: 'teams',
    context: {
      ...{ theme: 'light', locale: 'en', loginHint: null, subPageId: null, nestedAppAuth: true },
      tenantId: signedIn ? account.tenantId : null,
      userObjectId: signedIn ? account.objectId : null,
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
  const around = {
    host,
    deployment: { kind: 'ready', ignored: [], config, tokens: () => Promise.resolve(tokens) },
  } as const;
  const desk = createDesk(around, office as unknown as Remote<Office>, createStore(NEW_SESSION));
  const actions = createActions(desk, () => NOW);
  const state = () => tabState(desk.model.get());
  return {
    ...{ desk, actions, state, drafts, links },
    listener: () => heard!,
    analysts: () => analysts,
    graphAnswers: (problem: GraphProblem | null) => (trouble = problem),
    until: (wanted: (shown: ReturnType<typeof state>) => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => wanted(state()) && resolve();
        desk.model.subscribe(look);
        look();
      }),
  };
}

type State = ReturnType<typeof tabState>;
const isRead = (state: State) =>
  state.kind === 'picture' && state.picture.complete && state.picture.refining === null;
const isProblem = (state: State) => state.kind === 'problem';

async function readTab(setting?: Setting) {
  const tab = openTab(setting);
  await openSession(tab.desk, accountOf(tab.desk.around), NOW);
  tab.actions.start('full');
  await tab.until(isRead);
  return tab;
}

test('without anything kept a session begins with the first run, and Start reads', async () => {
  const tab = openTab();
  await openSession(tab.desk, accountOf(tab.desk.around), NOW);
  expect(tab.state()).toEqual({ kind: 'firstRun' });
  tab.actions.start('full');
  await tab.until(isRead);
  expect(tab.state()).toMatchObject({ kind: 'picture', picture: { source: 'own', mode: 'full' } });
});

test('a word of progress that arrives after the reading has ended does not begin it anew', async () => {
  const tab = await readTab();
  // Messages of two ports between two threads may overtake each other.
  tab.listener().onProgress({ step: 'calendar', weeks: { read: 53, of: 53 }, people: null });
  expect(tab.state()).toMatchObject({ kind: 'picture', picture: { refining: null } });
});

test('who is signed in is asked where the host does not tell', async () => {
  const tab = await readTab({ signedIn: false });
  expect(await tab.desk.analyst().addressesOf(['ann'])).toEqual(['ann@paper.example']);
});

test('a missing consent is a screen with the administrator’s link', async () => {
  const consent = {
    kind: 'interactionRequired',
    consent: true,
    scopes: ['User.Read.All'],
  } as const;
  const tab = openTab({ authProblem: consent });
  await openSession(tab.desk, accountOf(tab.desk.around), NOW);
  tab.actions.start('full');
  await tab.until(isProblem);
  expect(tab.state()).toMatchObject({
    problem: { kind: 'consentNeeded', permissions: ['User.Read.All'], limitedPossible: false },
  });
});

test('a first reading that fails is a problem with the request id, and Retry reads', async () => {
  const tab = openTab();
  await openSession(tab.desk, accountOf(tab.desk.around), NOW);
  tab.graphAnswers({ kind: 'throttled', waitSeconds: 30, requestId: 'r-7' });
  tab.actions.start('full');
  await tab.until(isProblem);
  expect(tab.state()).toMatchObject({ problem: { kind: 'throttled', requestId: 'r-7' } });
  tab.graphAnswers(null);
  tab.actions.retry();
  await tab.until(isRead);
});

test('a refresh that fails leaves the picture and says why', async () => {
  const tab = await readTab();
  tab.graphAnswers({ kind: 'offline' });
  tab.actions.refresh();
  await tab.until((state) => state.kind === 'picture' && state.picture.trouble !== null);
  expect(tab.state()).toMatchObject({
    picture: { trouble: { kind: 'offline' }, refining: null, complete: true },
  });
});

test('the sample opens without sign-in, and leaving it leads back to the first run', async () => {
  const tab = openTab({ authProblem: { kind: 'offline' } });
  tab.actions.trySample();
  await tab.until(isRead);
  expect(tab.state()).toMatchObject({ picture: { source: 'sample' } });
  tab.actions.leaveSample();
  expect(tab.state()).toEqual({ kind: 'firstRun' });
});

test('an answer is on the screen at once and is kept by the analyst', async () => {
  const tab = await readTab();
  tab.actions.answer({ personId: 'bob', form: 'coffee' }, 'notNow');
  const [record] = tab.desk.model.get().choices!.answers.suggestions;
  expect(record).toMatchObject({ personId: 'bob', answer: 'notNow', answeredAt: NOW });
  tab.actions.pauseUntil(NOW + MS_PER_DAY);
  expect(tab.state()).toMatchObject({ picture: { answers: { pausedUntil: NOW + MS_PER_DAY } } });
});

const draft = {
  ...{ personId: 'bob', companionId: null, subject: 'Coffee?', body: 'Hi Bob' },
  form: 'coffee',
  slot: { start: NOW + MS_PER_DAY, end: NOW + MS_PER_DAY + 25 * 60_000 },
} as const;

test('a draft goes to the host with addresses and times', async () => {
  const tab = await readTab();
  expect(await tab.actions.openDraft(draft)).toBe('opened');
  expect(tab.drafts).toEqual([
    {
      ...{ subject: 'Coffee?', body: 'Hi Bob', attendees: ['bob@paper.example'] },
      ...{
        optionalAttendees: [],
        start: '2026-11-24T09:00:00.000Z',
        end: '2026-11-24T09:25:00.000Z',
      },
    },
  ]);
});

test('who gets one more seat in a meeting of others is invited as optional', async () => {
  const tab = await readTab();
  await tab.actions.openDraft({ ...draft, form: 'oneMoreSeat' });
  expect(tab.drafts[0]).toMatchObject({
    attendees: [],
    optionalAttendees: ['bob@paper.example'],
  });
});

test('people of the sample are never invited', async () => {
  const tab = openTab();
  tab.actions.trySample();
  await tab.until(isRead);
  expect(await tab.actions.openDraft(draft)).toBe('copy');
  expect(await tab.actions.askIntroducer('bob', 'Hello')).toBe('copy');
  expect([tab.drafts, tab.links]).toEqual([[], []]);
});

test('the introducer is asked in a chat with the text filled in', async () => {
  const tab = await readTab();
  await tab.actions.askIntroducer('ann', 'Hi Ann & all');
  const link = new URL(tab.links[0]!);
  expect(link.searchParams.get('users')).toBe('ann@paper.example');
  expect(link.searchParams.get('message')).toBe('Hi Ann & all');
});

test('forgetting everything ends in the first run, and nothing comes back', async () => {
  const tab = await readTab();
  tab.actions.setWord('bob', 'known');
  await tab.actions.forgetEverything();
  expect(tab.state()).toEqual({ kind: 'firstRun' });
  await openSession(tab.desk, accountOf(tab.desk.around), NOW);
  expect(tab.state()).toEqual({ kind: 'firstRun' });
  expect(tab.desk.model.get().choices?.answers).toEqual(NO_ANSWERS);
});

test('what is read after forgetting everything goes to a new store, for the old one is closed', async () => {
  const tab = await readTab();
  await tab.actions.forgetEverything();
  tab.actions.start('full');
  await tab.until(isRead);
  expect(tab.analysts()).toBe(2);
});

test('forgetting everything ends a reading that is under way', async () => {
  const tab = await readTab();
  tab.actions.refresh();
  await tab.actions.forgetEverything();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(tab.state()).toEqual({ kind: 'firstRun' });
});
