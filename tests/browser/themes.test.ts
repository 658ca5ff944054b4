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
});
