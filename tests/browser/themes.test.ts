import { openRig, openTab, type SandboxRig } from './support/openSandbox';

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

  it.each([
    ['en-US', 320],
    ['ar', 320],
    ['ar', 600],
    ['fr-FR', 320],
    ['de-DE', 320],
    ['de-DE', 600],
    ['de-DE', 800],
  ])('needs no horizontal scrolling in %s at %i px', async (lang, width) => {
    const { app, context } = await openTab(rig, { person: 'salesRep', lang, width: String(width) });
    const button = app.getByRole('button').first();
    await button.click();
    await app.getByRole('tab').first().waitFor({ timeout: 60_000 });
    const views = app.getByRole('tab');
    for (let i = 0; i < (await views.count()); i += 1) {
      await views.nth(i).click();
      const overflow = await app
        .locator('html')
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(`view ${i + 1}: ${overflow}`).toBe(`view ${i + 1}: 0`);
    }
    await context.close();
  });
});
