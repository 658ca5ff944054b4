/** @jest-environment node */
import { isProblem, isRead, readTab } from '../support/sessionRig';

type Tab = Awaited<ReturnType<typeof readTab>>;

const egoShown = (tab: Tab) => {
  const state = tab.state();
  return state.kind === 'picture' ? state.picture.reach.ego.id : null;
};

test('who signs in as somebody else sees nothing of the one before, and has a store of their own', async () => {
  const tab = await readTab({ signedIn: false });
  const shown: unknown[] = [];
  tab.signInAs('zoe');
  tab.controller.model.subscribe(() => shown.push(egoShown(tab)));
  tab.actions.signIn();
  await tab.until((state) => isRead(state) && egoShown(tab) === 'zoe');
  const from = shown.indexOf(null);
  expect(shown.slice(from)).not.toContain('ego');
  expect(tab.opened.map(({ account }) => account)).toMatchObject([
    { tenantId: 'paper', objectId: 'ego' },
    { tenantId: 'paper', objectId: 'zoe' },
  ]);
  expect(await tab.controller.analyst().addressesOf(['ann', 'yan'])).toEqual(['yan@paper.example']);
});

test('a token that silently became somebody else’s reads nothing: the picture goes, and signing in is asked for', async () => {
  const tab = await readTab();
  tab.signInAs('zoe');
  tab.actions.refresh();
  await tab.until(isProblem);
  expect(tab.state()).toEqual({ kind: 'problem', problem: { kind: 'signInNeeded' } });
  expect(tab.controller.model.get().choices).toBeNull();
  tab.actions.signIn();
  await tab.until(isRead);
  expect(egoShown(tab)).toBe('zoe');
});

test('what arrives late of the account before is not shown', async () => {
  const tab = await readTab();
  const { facts, choices } = tab.controller.model.get();
  tab.signInAs('zoe');
  tab.actions.signIn();
  await tab.until((state) => isRead(state) && egoShown(tab) === 'zoe');
  const [first] = tab.opened;
  first!.listener.onPicture(facts!);
  first!.listener.onChoices({ ...choices!, answers: { ...choices!.answers, pausedUntil: 1 } });
  expect(egoShown(tab)).toBe('zoe');
  expect(tab.controller.model.get().choices!.answers.pausedUntil).not.toBe(1);
});

test('back in the first account its own picture is read, by an analyst of its own', async () => {
  const tab = await readTab();
  for (const who of ['zoe', 'ego']) {
    tab.signInAs(who);
    tab.actions.signIn();
    await tab.until((state) => isRead(state) && egoShown(tab) === who);
  }
  expect(tab.opened.map(({ account }) => account.objectId)).toEqual(['ego', 'zoe', 'ego']);
});

test('the change of account is said with the picture of the new one, until it is noted', async () => {
  const tab = await readTab();
  const isSaid = () => {
    const state = tab.state();
    return state.kind === 'picture' && state.picture.accountChanged;
  };
  expect(isSaid()).toBe(false);
  tab.signInAs('zoe');
  tab.actions.signIn();
  await tab.until((state) => isRead(state) && egoShown(tab) === 'zoe');
  expect(isSaid()).toBe(true);
  tab.actions.noteAccount();
  expect(isSaid()).toBe(false);
  tab.actions.signIn();
  await tab.until(isRead);
  expect(isSaid()).toBe(false);
});

test('with sample data in between, the same account is no other one', async () => {
  const tab = await readTab();
  tab.actions.trySample();
  await tab.until((state) => state.kind === 'picture' && state.picture.source === 'sample');
  tab.actions.leaveSample();
  tab.actions.start('full');
  await tab.until((state) => isRead(state) && egoShown(tab) === 'ego');
  expect(tab.state()).toMatchObject({ picture: { accountChanged: false } });
});

test('the same account signing in again goes on with what is there', async () => {
  const tab = await readTab();
  tab.actions.signIn();
  await tab.until(isRead);
  expect(tab.opened).toHaveLength(1);
});
