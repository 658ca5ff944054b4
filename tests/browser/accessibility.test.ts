import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openRig, openTab, type SandboxRig } from './support/openSandbox';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
afterEach(() => rig.sandbox.faults.set([]));

async function violations(page: Page): Promise<readonly string[]> {
  // Fluent's keyboard library marks where focus may leave with hidden, focusable <i> elements that
  // hand the focus on at once; axe cannot know that.
  const found = await new AxeBuilder({ page })
    .include('iframe')
    .exclude(['iframe', '[data-tabster-dummy]'])
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
}

const LOOKS = ['light', 'dark', 'contrast'].flatMap((theme) => [
  [theme, 'en-US'] as const,
  [theme, 'ar-SA'] as const,
]);

describe.each(LOOKS)('in the %s theme, in %s', (theme, lang) => {
  it('no screen has an accessibility violation', async () => {
    const { page, app, context } = await openTab(rig, { person: 'salesRep', theme, lang });
    const faults: string[] = [];
    const look = async (screen: string) => {
      faults.push(...(await violations(page)).map((fault) => `${screen}: ${fault}`));
    };
    await app.getByRole('button').first().waitFor();
    await look('first run');
    rig.sandbox.faults.set([{ kind: 'slow', delayMs: 3_000 }]);
    await app.getByRole('button').first().click();
    await app.getByRole('progressbar').waitFor();
    await look('reading');
    rig.sandbox.faults.set([]);
    const tabs = app.getByRole('tab');
    await tabs.first().waitFor({ timeout: 60_000 });
    await app.locator('header .fui-Spinner').waitFor({ state: 'detached', timeout: 90_000 });
    await app.getByRole('img').first().waitFor();
    for (let i = 0; i < (await tabs.count()); i += 1) {
      await tabs.nth(i).click();
      await app.getByRole('heading').first().waitFor();
      await look(`view ${i + 1}`);
    }
    await tabs.first().click();
    await app.getByRole('gridcell').getByRole('button').first().click();
    await app.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
    await app.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
    await look('a person');
    await page.keyboard.press('Escape');
    await app.getByRole('dialog').waitFor({ state: 'detached' });
    rig.sandbox.faults.set([{ kind: 'offline' }]);
    await app.locator('header').getByRole('button').last().click();
    await app.locator('.fui-MessageBar').waitFor({ timeout: 30_000 });
    await look('not refreshed');
    await tabs.last().click();
    await app.getByRole('switch').last().click();
    await tabs.nth(1).click();
    await app.getByRole('article').waitFor({ state: 'detached' });
    await look('no suggestions');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a screen that says what stands in the way has none either', async () => {
    const query = { person: 'smallTeam', theme, lang, consent: 'none' };
    const { page, app, context } = await openTab(rig, query);
    await app.getByRole('button').first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await app.getByRole('textbox').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
