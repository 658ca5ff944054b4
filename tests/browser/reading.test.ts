import type { FrameLocator } from 'playwright-core';
import { openRig, openTab, type SandboxRig } from './support/openSandbox';

const PATIENCE = { timeout: 90_000 };

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig({ company: 'large' });
});
afterAll(() => rig.close());

/** The tab of a company of 50,000, whose answers come late enough to look at each step. */
const slowTab = (surroundings = {}) =>
  openTab(rig, { person: 'salesRep', company: 'large', fault: 'slow' }, surroundings);

/** What moves of itself at this moment, without an end. */
const moving = (app: FrameLocator) =>
  app.locator('body').evaluate((body) =>
    body.ownerDocument
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations === Infinity)
      .map(({ effect }) => String((effect as KeyframeEffect).target?.className)),
  );

describe('the reading of 50,000 people', () => {
  it('can be stopped before the first picture and after it, keeps what was read, and goes on', async () => {
    const { app, page, context } = await slowTab();
    await app.getByRole('button', { name: 'Start' }).click(PATIENCE);
    await app.getByRole('button', { name: 'Stop reading' }).click(PATIENCE);
    await app.getByText('Reading was stopped', { exact: true }).waitFor();
    await app.getByRole('button', { name: 'Go on reading' }).click();
    await app.getByText('Preliminary').first().waitFor(PATIENCE);
    // The directory is kept page by page, 999 people each.
    await app.getByText(/people [\d,]+ of 51,776/).waitFor(PATIENCE);
    await app.getByRole('tab', { name: 'Settings & privacy' }).click();
    await app.getByText(/Reading is not over/).waitFor();
    expect(await app.getByText(/^Kept on this device: [\d,]{3,} people/).count()).toBe(1);
    await app.getByRole('button', { name: 'Stop reading' }).click();
    await app.getByRole('region', { name: 'Reading was stopped' }).waitFor();
    // Opened again it goes on by itself, and still knows how many there are.
    await page.reload();
    await app.getByText(/people [\d,]+ of 51,776/).waitFor(PATIENCE);
    await context.close();
  });

  it('moves nothing for a person who wants nothing to move, and says in words what it does', async () => {
    const context = await rig.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const { app, page } = await slowTab({ context });
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    // Before anybody has pressed Start a file is on its way, and after it nobody knows how far reading is.
    await app.getByRole('button', { name: 'Start' }).click(PATIENCE);
    await app.getByRole('progressbar').waitFor(PATIENCE);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(app)).toEqual([]);
    await app.getByText('Preliminary').first().waitFor(PATIENCE);
    expect(await moving(app)).toEqual([]);
    await app.getByRole('tab', { name: 'Next meetings' }).click();
    expect(await moving(app)).toEqual([]);
    await context.close();
  });
});
