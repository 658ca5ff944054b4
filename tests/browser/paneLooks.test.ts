import { openRig, openTab, type SandboxRig } from './support/openSandbox';
import { chips, openPane } from './support/openPane';
import { smallTargets } from './support/smallTargets';
import { violations } from './support/violations';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
beforeEach(() => rig.sandbox.faults.set([]));

describe('the look of the pane', () => {
  it.each(['en-US', 'ar-SA'])(
    'has no accessibility violation in any theme, in %s',
    async (lang) => {
      // Colours that are still on their way to others would be judged as they are.
      const context = await rig.browser.newContext({ reducedMotion: 'reduce' });
      const query = { person: 'salesRep', host: 'compose', item: 'planning', lang };
      const { page, app } = await openTab(rig, query, { context });
      const faults: string[] = [];
      const look = async (screen: string) => {
        faults.push(...(await violations(page)).map((fault) => `${screen}: ${fault}`));
      };
      const start = app.getByRole('button').first();
      await start.waitFor();
      await look('first run');
      await start.click();
      const seat = app.getByRole('article').first();
      await seat.waitFor({ timeout: 90_000 });
      await look('compose');
      await seat.getByRole('button').first().click();
      await app.locator('[role="status"] button').waitFor();
      await look('added');
      await page.getByRole('button', { name: 'Outlook read' }).click();
      await app.getByRole('article').first().waitFor({ state: 'detached' });
      await app.getByRole('listitem').first().waitFor();
      await look('read');
      await page.getByLabel('Open item').selectOption('nothing');
      await app.getByRole('radio').first().waitFor();
      await look('nothing selected');
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it('follows a change of Outlook’s theme while it is open', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'planning' });
    await page.getByRole('button', { name: 'Sandbox' }).click();
    await page.getByLabel('Theme').selectOption('dark');
    // Fluent's dark neutral background is darker than rgb(64, 64, 64), its light one is not.
    await pane
      .locator('.fui-FluentProvider')
      .first()
      .evaluate(
        (element) =>
          new Promise<void>((resolve) => {
            const look = () => {
              const [red = 255] = (
                getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []
              ).map(Number);
              return red < 64 ? resolve() : requestAnimationFrame(look);
            };
            look();
          }),
      );
    expect(await pane.getByText(/^5 people · /).count()).toBe(1);
    await page.close();
  });

  it('needs no horizontal scrolling at 320 px, and nothing smaller than a finger', async () => {
    const viewport = { width: 1280, height: 900 };
    const context = await rig.browser.newContext({ viewport, isMobile: true, hasTouch: true });
    const query = { person: 'salesRep', host: 'compose', item: 'planning', width: '320' };
    const { page, app } = await openTab(rig, query, { context });
    await app.getByRole('button', { name: 'Start' }).click();
    await app.getByText(/^Updated/).waitFor({ timeout: 90_000 });
    for (const [item, shown] of [
      ['planning', /^5 people · /],
      ['nine', /^9 people · /],
      ['new', /Nobody is invited yet/],
    ] as const) {
      // What is open already would be opened anew, and its words seen before it goes.
      if (item !== query.item) await page.getByLabel('Open item').selectOption(item);
      await app.getByText(shown).waitFor();
      const [overflow, width] = await app
        .locator('html')
        .evaluate((element) => [element.scrollWidth - element.clientWidth, element.clientWidth]);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(width).toBeLessThanOrEqual(320);
      expect(await smallTargets(app)).toEqual([]);
    }
    await context.close();
  });
});

describe('with the keyboard alone', () => {
  it('adds somebody, hears of it, and takes it back', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'planning' });
    const add = pane.getByRole('button', { name: 'Add as optional' }).first();
    await pane.getByRole('heading', { name: 'This meeting' }).focus();
    // From the heading on, Tab comes to the button past the linked departments.
    for (let presses = 0; presses < 12; presses++) {
      if (await add.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const status = pane.getByRole('status').filter({ hasText: 'is in the meeting now' });
    await status.waitFor();
    // The button is gone with the person; the focus is where the outcome is told.
    expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByText(/is out of the meeting again/).waitFor();
    expect(await chips(page, 'optional').count()).toBe(0);
    await page.close();
  });
});
