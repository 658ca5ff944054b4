import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { clippedWords } from './support/screenWords';
import { openRig, openTab, type SandboxRig } from './support/openSandbox';
import { smallTargets } from './support/smallTargets';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

const LANGUAGES = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP', 'ar-SA'];

/** 320 px is 400 % of a window of 1280, 640 px is 200 % of it; 800 is as narrow as names still stand. */
const WIDTHS = [320, 640, 800];

/** Makes the app as wide as this and waits until it knows. */
async function setWidth(page: Page, app: FrameLocator, width: number): Promise<void> {
  await page.locator('iframe').evaluate((frame, px) => {
    frame.style.width = `${px}px`;
  }, width);
  await app.locator('html').evaluate(
    (_, px) =>
      new Promise<void>((resolve) => {
        const look = () => (innerWidth === px ? resolve() : requestAnimationFrame(look));
        look();
      }),
    width,
  );
}

/** What does not fit into the page as wide as it is, view by view. */
async function misfits(page: Page, app: FrameLocator, screen: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await setWidth(page, app, width);
    const overflow = await app
      .locator('html')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    if (overflow > 0) faults.push(`${screen} at ${width}: ${overflow} px too wide`);
    const clipped = await clippedWords(app.locator('main'));
    faults.push(...clipped.map((words) => `${screen} at ${width}: cut off: ${words}`));
  }
  return faults;
}

describe('the views at 200 and 400 % zoom', () => {
  it('need no horizontal scrolling and cut no words off, in any language', async () => {
    const first = await openTab(rig, { person: 'manager' });
    const { context } = first;
    await first.app.getByRole('button').first().click();
    await first.app.getByText(/^Updated/).waitFor({ timeout: 90_000 });
    await first.page.close();
    const faults: string[] = [];
    for (const lang of LANGUAGES) {
      const { page, app } = await openTab(rig, { person: 'manager', lang }, { context });
      const views = app.getByRole('tab');
      await views.first().waitFor({ timeout: 60_000 });
      for (let i = 0; i < (await views.count()); i += 1) {
        await views.nth(i).click();
        await app.getByRole('heading', { level: 1 }).waitFor();
        faults.push(...(await misfits(page, app, `${lang}, view ${i + 1}`)));
      }
      await page.close();
    }
    expect(faults).toEqual([]);
    await context.close();
  }, 300_000);
});

describe('a device with a touch screen', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    const viewport = { width: 1280, height: 900 };
    context = await rig.browser.newContext({ viewport, isMobile: true, hasTouch: true });
  });
  afterAll(() => context.close());

  it('has targets of 44 px on every view, wide and narrow', async () => {
    const { page, app } = await openTab(rig, { person: 'manager' }, { context });
    const faults: string[] = [];
    const measure = async (screen: string) =>
      faults.push(...(await smallTargets(app)).map((target) => `${screen}: ${target}`));
    await app.getByRole('button').first().waitFor();
    await measure('first run');
    await app.getByRole('button').first().click();
    await app.getByText(/^Updated/).waitFor({ timeout: 90_000 });
    const views = app.getByRole('tab');
    for (let i = 0; i < (await views.count()); i += 1) {
      await views.nth(i).click();
      await app.getByRole('heading', { level: 1 }).waitFor();
      for (const width of [320, 1200]) {
        await setWidth(page, app, width);
        await measure(`view ${i + 1} at ${width}`);
      }
    }
    await views.nth(1).click();
    await app.getByRole('button', { name: 'More answers' }).click();
    await app.getByRole('menuitem').first().waitFor();
    await measure('more answers');
    await page.keyboard.press('Escape');
    await views.first().click();
    await app.getByRole('gridcell').getByRole('button').first().click();
    const people = app.getByRole('dialog').getByRole('listitem').getByRole('button');
    await people.first().waitFor();
    await measure('people');
    await people.first().click();
    await app.getByRole('heading', { level: 4 }).first().waitFor();
    await measure('person');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('tells words from their ground and cells from each other where the system forces its colours', async () => {
    const { page, app } = await openTab(rig, { person: 'manager' }, { context });
    await page.emulateMedia({ forcedColors: 'active' });
    await app.getByRole('grid').waitFor({ timeout: 60_000 });
    const cells = await app
      .getByRole('gridcell')
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const { color, backgroundColor, borderTopWidth, borderTopStyle } =
            getComputedStyle(button);
          return {
            readable: color !== backgroundColor,
            frame: `${borderTopStyle} ${borderTopWidth}`,
          };
        }),
      );
    expect(cells.filter(({ readable }) => !readable)).toEqual([]);
    // Nobody met, under a fifth, under two fifths, and more: four frames instead of four shades.
    expect([...new Set(cells.map(({ frame }) => frame))]).toEqual(
      expect.arrayContaining(['dotted 1px', 'solid 1px', 'solid 2px', 'solid 3px']),
    );
  });
});
