import AxeBuilder from '@axe-core/playwright';
import { openRig, openTab, type SandboxRig } from './support/openSandbox';
import { readMap } from './support/readMap';

const THEMES = ['light', 'dark', 'contrast'] as const;

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

async function backgroundOf(tab: Awaited<ReturnType<typeof openTab>>): Promise<string> {
  return tab.app
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
}

describe('the look of the tab', () => {
  it('follows a change of the host’s theme while it is open', async () => {
    const tab = await openTab(rig, { person: 'smallTeam', theme: 'light' });
    await tab.app.getByRole('button', { name: 'Start' }).waitFor();
    const light = await backgroundOf(tab);
    await tab.page.getByRole('button', { name: 'Sandbox' }).click();
    await tab.page.getByLabel('Theme').selectOption('dark');
    await tab.app
      .locator('.fui-FluentProvider')
      .first()
      .evaluate(
        (element, before) =>
          new Promise<void>((resolve) => {
            const look = () =>
              getComputedStyle(element).backgroundColor === before
                ? requestAnimationFrame(look)
                : resolve();
            look();
          }),
        light,
      );
    // Fluent's dark neutral background is darker than rgb(64, 64, 64), its light one is not.
    const [red = 255] = (await backgroundOf(tab)).match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeLessThan(64);
    await tab.context.close();
  });

  it.each(THEMES)('has no accessibility violation in the %s theme', async (theme) => {
    const { page, app, context } = await openTab(rig, { person: 'salesRep', theme });
    await app.getByRole('button', { name: 'Start' }).waitFor();
    const check = async () => {
      // Fluent's keyboard library marks where focus may leave with hidden, focusable <i> elements that
      // hand the focus on at once; axe cannot know that.
      const { violations } = await new AxeBuilder({ page })
        .include('iframe')
        .exclude(['iframe', '[data-tabster-dummy]'])
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
    };
    expect(await check()).toEqual([]);
    await app.getByRole('button', { name: 'Start' }).click();
    await readMap(app);
    expect(await check()).toEqual([]);
    for (const view of [/Suggestions/, /Next meetings/, /Settings/]) {
      await app.getByRole('tab', { name: view }).click();
      expect(await check()).toEqual([]);
    }
    await context.close();
  });

  it.each([
    ['en-US', 320],
    ['ar', 320],
    ['de-DE', 320],
    ['de-DE', 600],
    ['de-DE', 800],
  ])('needs no horizontal scrolling in %s at %i px', async (lang, width) => {
    const { app, context } = await openTab(rig, { person: 'salesRep', lang, width: String(width) });
    const button = app.getByRole('button').first();
    await button.click();
    await app.getByRole('tab').first().waitFor({ timeout: 60_000 });
    const overflow = await app
      .locator('html')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await context.close();
  });
});
