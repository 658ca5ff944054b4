/** @jest-environment node */
import { download } from '../../../src/app/session/download';
import { readTab } from '../support/sessionRig';

jest.mock('../../../src/app/session/download', () => ({ download: jest.fn() }));

test('an exported file says in its name which period it is about', async () => {
  const tab = await readTab();
  await tab.actions.exportData('csv');
  tab.actions.changePreferences({ windowDays: 90 });
  await tab.until((state) => state.kind === 'picture' && state.picture.reach.windowDays === 90);
  await tab.actions.exportData('json');
  await tab.actions.exportData('kept');
  expect(jest.mocked(download).mock.calls.map(([name]) => name)).toEqual([
    'threewide-180-days.csv',
    'threewide-90-days.json',
    // Whatever the period, every row.
    'threewide-everything-kept.json',
  ]);
});
