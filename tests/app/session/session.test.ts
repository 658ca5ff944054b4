/** @jest-environment node */
import { accountOf } from '../../../src/app/tab/startTab';
import { openSession } from '../../../src/app/session/reading';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { isProblem, isRead, NOW, openTab, readTab } from '../support/sessionRig';

test('without anything kept a session begins with the first run, and Start reads', async () => {
  const tab = openTab();
  await openSession(tab.controller, accountOf(tab.controller.environment), NOW);
  expect(tab.state()).toEqual({ kind: 'firstRun', stopped: false });
  tab.actions.start('full');
  await tab.until(isRead);
  expect(tab.state()).toMatchObject({ kind: 'picture', picture: { source: 'own', mode: 'full' } });
});

test('a word of progress that arrives after the reading has ended does not begin it anew', async () => {
  const tab = await readTab();
  // Messages of two ports between two threads may overtake each other.
  tab.opened[0]!.listener.onProgress({
    step: 'calendar',
    weeks: { read: 53, of: 53 },
    people: null,
  });
  expect(tab.state()).toMatchObject({ kind: 'picture', picture: { refining: null } });
});

test('who is signed in is asked where the host does not tell', async () => {
  const tab = await readTab({ signedIn: false });
  expect(await tab.controller.analyst().addressesOf(['ann'])).toEqual(['ann@paper.example']);
});

test('a missing consent is a screen with the administrator’s link', async () => {
  const consent = {
    kind: 'interactionRequired',
    consent: true,
    scopes: ['User.Read.All'],
  } as const;
  const tab = openTab({ authProblem: consent });
  await openSession(tab.controller, accountOf(tab.controller.environment), NOW);
  tab.actions.start('full');
  await tab.until(isProblem);
  expect(tab.state()).toMatchObject({
    problem: { kind: 'consentNeeded', permissions: ['User.Read.All'], limitedPossible: false },
  });
});

test('a first reading that fails is a problem with the request id, and Retry reads', async () => {
  const tab = openTab();
  await openSession(tab.controller, accountOf(tab.controller.environment), NOW);
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
  expect(tab.state()).toEqual({ kind: 'firstRun', stopped: false });
});

test('an answer is on the screen at once and is kept by the analyst', async () => {
  const tab = await readTab();
  tab.actions.answer({ personId: 'bob', form: 'coffee' }, 'notNow');
  const [record] = tab.controller.model.get().choices!.answers.suggestions;
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
  await tab.actions.forgetEverything('everywhere');
  expect(tab.state()).toEqual({ kind: 'firstRun', stopped: false });
  await openSession(tab.controller, accountOf(tab.controller.environment), NOW);
  expect(tab.state()).toEqual({ kind: 'firstRun', stopped: false });
  expect(tab.controller.model.get().choices?.answers).toEqual(NO_ANSWERS);
});

test('what is read after forgetting everything goes to a new store, for the old one is closed', async () => {
  const tab = await readTab();
  await tab.actions.forgetEverything('everywhere');
  tab.actions.start('full');
  await tab.until(isRead);
  expect(tab.opened).toHaveLength(2);
});

test('forgetting everything ends a reading that is under way', async () => {
  const tab = await readTab();
  tab.actions.refresh();
  await tab.actions.forgetEverything('everywhere');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(tab.state()).toEqual({ kind: 'firstRun', stopped: false });
});
