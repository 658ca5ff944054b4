import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openRig, openTab, type SandboxRig } from './support/openSandbox';
import { chips, openPane } from './support/openPane';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
beforeEach(() => rig.sandbox.faults.set([]));

async function violations(page: Page): Promise<readonly string[]> {
  // Fluent's keyboard library marks where focus may leave with hidden, focusable <i> elements that
  // hand the focus on at once; axe cannot know that.
  const found = await new AxeBuilder({ page })
    .include('#app')
    .exclude(['#app', '[data-tabster-dummy]'])
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
}

describe('the look of the pane', () => {
  it.each(['light', 'dark', 'contrast'])(
    'has no accessibility violation in the %s theme, from right to left',
    async (theme) => {
      const query = { person: 'salesRep', host: 'compose', item: 'planning', theme, lang: 'ar-SA' };
      const { page, app, context } = await openTab(rig, query);
      const start = app.getByRole('button').first();
      await start.waitFor();
      expect(await violations(page)).toEqual([]);
      await start.click();
      await app.getByRole('article').first().waitFor({ timeout: 90_000 });
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Outlook read' }).click();
      await app.getByRole('article').first().waitFor({ state: 'detached' });
      await app.getByRole('listitem').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Open item').selectOption('nothing');
      await app.getByRole('radio').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );

  it.each(['light', 'dark', 'contrast'])(
    'has no accessibility violation in the %s theme',
    async (theme) => {
      const { page, pane, context } = await openPane(rig, {
        host: 'compose',
        item: 'planning',
        theme,
      });
      await pane.getByRole('article').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await pane.getByRole('button', { name: 'Add as optional' }).first().click();
      await pane.getByRole('button', { name: 'Undo' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Outlook read' }).click();
      await pane.getByText(/people here are new to you/).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Open item').selectOption('nothing');
      await pane.getByRole('radio').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );

  it('follows a change of Outlook’s theme while it is open', async () => {
    const { page, pane, context } = await openPane(rig, { host: 'compose', item: 'planning' });
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
    await context.close();
  });

  it.each(['planning', 'new', 'nine'])(
    'needs no horizontal scrolling at 320 px (%s)',
    async (item) => {
      const { pane, context } = await openPane(rig, { host: 'compose', item, width: '320' });
      await pane
        .getByText(/people · |Nobody is invited yet/)
        .first()
        .waitFor();
      const [overflow, width] = await pane
        .locator('html')
        .evaluate((element) => [element.scrollWidth - element.clientWidth, element.clientWidth]);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(width).toBeLessThanOrEqual(320);
      await context.close();
    },
  );
});

describe('with the keyboard alone', () => {
  it('adds somebody, hears of it, and takes it back', async () => {
    const { page, pane, context } = await openPane(rig, { host: 'compose', item: 'planning' });
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
    await context.close();
  });
});
