/** @jest-environment node */
import { accountOf } from '../../../src/app/tab/startTab';
import { openSession } from '../../../src/app/session/reading';
import { isProblem, isRead, NOW, openTab } from '../support/sessionRig';

test.each(['User.Read.All', 'Calendars.ReadBasic'])(
  'once %s is granted, a press in the same tab reads: nothing has to be loaded again',
  async (permission) => {
    const tab = openTab();
    await openSession(tab.controller, accountOf(tab.controller.environment), NOW);
    tab.consentIsMissingFor(permission);
    tab.actions.start('full');
    await tab.until(isProblem);
    expect(tab.state()).toMatchObject({ problem: { kind: 'consentNeeded' } });
    tab.consentIsMissingFor(null);
    tab.actions.retry();
    await tab.until(isRead);
    expect(tab.state()).toMatchObject({ picture: { mode: 'full', trouble: null } });
  },
);

test('who began with their own calendar alone has the whole picture once the directory is granted', async () => {
  const tab = openTab();
  await openSession(tab.controller, accountOf(tab.controller.environment), NOW);
  tab.consentIsMissingFor('User.Read.All');
  tab.actions.start('limited');
  await tab.until(isRead);
  expect(tab.state()).toMatchObject({ picture: { mode: 'limited' } });
  tab.consentIsMissingFor(null);
  tab.actions.start('full');
  await tab.until(
    (state) => isRead(state) && state.kind === 'picture' && state.picture.mode === 'full',
  );
  expect(tab.opened).toHaveLength(1);
});

test.each(['refresh', 'retry'] as const)(
  'lists that were refused are looked into at the next press of %s, not only the next day',
  async (press) => {
    const tab = openTab({ signedIn: false });
    tab.signInAs('lee');
    await openSession(tab.controller, accountOf(tab.controller.environment), NOW);
    tab.consentIsMissingFor('GroupMember.Read.All');
    tab.actions.start('full');
    await tab.until(isRead);
    expect(metOf(tab)).toBe(0);
    tab.consentIsMissingFor(null);
    tab.actions[press]();
    await tab.until(() => metOf(tab) > 0);
    expect(metOf(tab)).toBe(1);
  },
);

/** How many people ego has met, as the screen shows it. */
function metOf(tab: ReturnType<typeof openTab>): number {
  const state = tab.state();
  return state.kind === 'picture' ? (state.picture.reach.dataQuality.events.counted ?? 0) : 0;
}
