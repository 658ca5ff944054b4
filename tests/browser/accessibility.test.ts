import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { openRig, openTab, type SandboxRig } from './support/openSandbox';
import { violations } from './support/violations';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
afterEach(() => rig.sandbox.faults.set([]));

/** Left to right, and right to left. */
describe.each(['en-US', 'ar-SA'])('in every theme no violation, in %s:', (lang) => {
  let context: BrowserContext;
  const faults: string[] = [];
  const look = async (page: Page, screen: string) => {
    faults.push(...(await violations(page)).map((fault) => `${screen}: ${fault}`));
  };

  beforeAll(async () => {
    // Colours that are still on their way to others would be judged as they are.
    context = await rig.browser.newContext({ reducedMotion: 'reduce' });
    const { page, app } = await openTab(rig, { person: 'salesRep', lang }, { context });
    await app.getByRole('button').first().click();
    await app.getByRole('tab').first().waitFor({ timeout: 60_000 });
    await app.locator('header .fui-Spinner').waitFor({ state: 'detached', timeout: 90_000 });
    await page.close();
  });
  beforeEach(() => {
    faults.length = 0;
  });
  afterEach(() => expect(faults).toEqual([]));
  afterAll(() => context.close());

  /** The tab of somebody whose picture is kept on this device. */
  async function openPicture() {
    const tab = await openTab(rig, { person: 'salesRep', lang }, { context });
    await tab.app.getByRole('tab').first().waitFor();
    return tab;
  }

  /** Presses and looks at what opens, then closes it. */
  async function lookInto(page: Page, app: FrameLocator, opener: Locator, opened: string) {
    await opener.click();
    await app.locator(opened).waitFor();
    await look(page, opened);
    await page.keyboard.press('Escape');
    await app.locator(opened).waitFor({ state: 'detached' });
  }

  it('first run, and reading that has to wait', async () => {
    const { page, app } = await openTab(rig, { person: 'newHire', lang }, { context });
    const start = app.getByRole('button').first();
    await start.waitFor();
    await look(page, 'first run');
    rig.sandbox.faults.set([{ kind: 'status', status: 429, when: 'always', retryAfter: '60' }]);
    await start.click();
    await app.getByRole('log').filter({ hasText: /\d/ }).waitFor();
    await look(page, 'reading');
    await page.close();
  });

  it('overview, an explanation, people, and a person', async () => {
    const { page, app } = await openPicture();
    await app.getByRole('img').first().waitFor();
    // Everything that opens in its place stands open: the data's quality, the analysts' figures.
    const openers = app.locator('main button[aria-expanded="false"][aria-controls]:not([title])');
    while ((await openers.count()) > 0) await openers.first().click();
    await look(page, 'overview');
    await lookInto(page, app, app.locator('main div:has(> * > h1) button'), '.fui-PopoverSurface');
    await lookInto(
      page,
      app,
      app.locator('header [aria-haspopup="menu"]').first(),
      '[role="menu"]',
    );
    await app.getByRole('gridcell').getByRole('button').first().click();
    await app.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
    await app.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
    await look(page, 'a person');
    await page.close();
  });

  it('suggestions with their text, next meetings, settings, and a question', async () => {
    const { page, app } = await openPicture();
    const tabs = app.getByRole('tab');
    await tabs.nth(1).click();
    await app.getByRole('article').locator('button[aria-expanded="false"]').first().click();
    await look(page, 'suggestions');
    await lookInto(page, app, app.locator('article [aria-haspopup="menu"]'), '[role="menu"]');
    await tabs.nth(2).click();
    await app.getByRole('heading', { level: 2 }).first().waitFor();
    await look(page, 'next meetings');
    await tabs.last().click();
    await app.getByRole('switch').last().waitFor();
    await look(page, 'settings');
    await lookInto(page, app, app.locator('main button').last(), '[role="dialog"]');
    await page.close();
  });

  it('a picture that could not be refreshed, and no suggestions', async () => {
    const { page, app } = await openPicture();
    rig.sandbox.faults.set([{ kind: 'offline' }]);
    await app.locator('header').getByRole('button').last().click();
    await app.locator('.fui-MessageBar').waitFor({ timeout: 30_000 });
    await app.getByRole('tab').last().click();
    await app.getByRole('switch').last().click();
    await app.getByRole('tab').nth(1).click();
    await app.getByRole('article').waitFor({ state: 'detached' });
    await look(page, 'no suggestions');
    await page.close();
  });

  it('consent that is missing, and settings that cannot be used', async () => {
    const query = { person: 'smallTeam', lang, consent: 'none' };
    const { page, app } = await openTab(rig, query, { context });
    await app.getByRole('button').first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await app.getByRole('textbox').waitFor();
    await look(page, 'consent');
    await page.route('**/config.json', (route) => route.fulfill({ json: { clientId: 1 } }));
    await page.locator('#reload').evaluate((button: HTMLElement) => button.click());
    await app.getByRole('listitem').first().waitFor();
    await look(page, 'configuration');
    await page.close();
  });
});
