/** @jest-environment node */
import { accountOf } from '../../../src/app/tab/startTab';
import { openSession } from '../../../src/app/session/reading';
import { isRead, NOW, openTab, readTab } from '../../app/support/sessionRig';

/** A tab in which Start was pressed, and reading stands still before the first picture. */
async function beforeTheFirstPicture() {
  const tab = openTab();
  await openSession(tab.controller, accountOf(tab.controller.environment), NOW);
  tab.actions.start('full');
  await tab.until((state) => state.kind === 'reading' && state.progress.step !== 'signIn');
  return tab;
}

test('stopping before the first picture leads back to the start, which says so and goes on', async () => {
  const tab = await beforeTheFirstPicture();
  tab.actions.cancelReading();
  expect(tab.state()).toEqual({ kind: 'firstRun', stopped: true });
  tab.actions.start('full');
  await tab.until(isRead);
  expect(tab.state()).toMatchObject({ picture: { stopped: false } });
});

test('who stops signing in has stopped no reading', async () => {
  const tab = openTab();
  await openSession(tab.controller, accountOf(tab.controller.environment), NOW);
  tab.actions.start('full');
  expect(tab.state()).toMatchObject({ kind: 'reading', progress: { step: 'signIn' } });
  tab.actions.cancelReading();
  expect(tab.state()).toEqual({ kind: 'firstRun', stopped: false });
});

test('stopping a refresh leaves the picture as it was, and the next one begins anew', async () => {
  const tab = await readTab();
  tab.actions.refresh();
  tab.actions.cancelReading();
  expect(tab.state()).toMatchObject({
    picture: { stopped: true, complete: true, refining: null, trouble: null },
  });
  tab.actions.refresh();
  expect(tab.state()).toMatchObject({ picture: { stopped: false } });
  await tab.until(isRead);
});
