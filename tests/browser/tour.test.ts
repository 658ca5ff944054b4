import { FAULT_PRESETS } from '../../src/sandbox/faults/presets';
import { TOUR_STEPS } from '../../src/sandbox/shell/tourSteps';
import { openRig, openTab, type SandboxRig } from './support/openSandbox';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

describe('the guided tour', () => {
  it('leads a visitor who is alone through every stop and back to the sandbox', async () => {
    const { page, app, context } = await openTab(rig);
    await page.getByRole('button', { name: 'Guided tour' }).click();
    const card = page.locator('#tour');
    for (const [at, { title }] of TOUR_STEPS.entries()) {
      await card.getByRole('heading', { name: title }).waitFor();
      expect(await card.getByText(`${at + 1} of ${TOUR_STEPS.length}`).isVisible()).toBe(true);
      // The app is there at every stop, whatever the sandbox was turned into.
      await app.getByRole('button').first().waitFor();
      if (at < TOUR_STEPS.length - 1) await card.getByRole('button', { name: 'Next' }).click();
    }
    await card.getByRole('button', { name: 'Done' }).click();
    expect(await card.isHidden()).toBe(true);
    await context.close();
  });

  it('waits with its button until the sandbox can lead: no press is lost', async () => {
    const context = await rig.browser.newContext();
    const page = await context.newPage();
    await page.route('**/sandbox/api/faults', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(rig.sandbox.origin, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Guided tour' }).click();
    await page.getByRole('heading', { name: TOUR_STEPS[0]!.title }).waitFor();
    await context.close();
  });

  it('can be left with Escape, and the focus goes back to its button', async () => {
    const { page, context } = await openTab(rig, { tour: '' });
    await page.getByRole('heading', { name: TOUR_STEPS[0]!.title }).waitFor();
    await page.keyboard.press('Escape');
    const begin = page.getByRole('button', { name: 'Guided tour' });
    expect(await begin.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });

  it('stands beside the app, never over it', async () => {
    const { page, context } = await openTab(rig, { tour: '' });
    for (const width of [1280, 900, 400]) {
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole('heading', { name: TOUR_STEPS[0]!.title }).waitFor();
      const [card, app] = await Promise.all(
        ['#tour', 'iframe'].map((one) => page.locator(one).boundingBox()),
      );
      expect(card!.y).toBeGreaterThanOrEqual(app!.y + app!.height);
      expect(app!.height).toBeGreaterThan(card!.height);
    }
    await context.close();
  });

  it('asks to press Start only while there is no picture', async () => {
    const { page, app, context } = await openTab(rig, { tour: '' });
    await page.locator('#tour').getByRole('button', { name: 'Next' }).click();
    const reminder = page.getByText('Press Start in the app first');
    await reminder.waitFor();
    await app.getByRole('button', { name: 'Start' }).click();
    await reminder.waitFor({ state: 'hidden' });
    await context.close();
  });

  it('gives back faults, language, theme and width when it is ended in the middle', async () => {
    const { page, context } = await openTab(rig, { tour: '', lang: 'de-DE' });
    const next = page.locator('#tour').getByRole('button', { name: 'Next' });
    const offline = TOUR_STEPS.findIndex(({ address }) => address.faults?.includes('offline'));
    for (let at = 0; at < offline; at += 1) {
      await page.getByRole('heading', { name: TOUR_STEPS[at]!.title }).waitFor();
      await next.click();
    }
    await page.waitForURL(/fault=offline/);
    await page.getByRole('button', { name: 'End the tour' }).click();
    await page.waitForURL((url) => !url.searchParams.has('fault'));
    expect(new URL(page.url()).searchParams.get('lang')).toBe('de-DE');
    expect(rig.sandbox.faults.current()).toEqual([]);
    await context.close();
  });

  it('shows again what a stop showed when one goes back to it', async () => {
    const { page, context } = await openTab(rig, { tour: '' });
    const card = page.locator('#tour');
    const at = (title: string) => TOUR_STEPS.findIndex((stop) => stop.title === title);
    const go = async (button: 'Next' | 'Back', to: number) => {
      await card.getByRole('button', { name: button }).click();
      await card.getByRole('heading', { name: TOUR_STEPS[to]!.title }).waitFor();
    };
    for (let stop = 1; stop < TOUR_STEPS.length; stop += 1) await go('Next', stop);
    await page.waitForURL(/page=settings/);
    // Back over the one without a network and the Arabic one to the new hire.
    const newHire = at('Another desk, another picture');
    for (let stop = TOUR_STEPS.length - 2; stop >= newHire; stop -= 1) await go('Back', stop);
    await page.waitForURL(/person=newHire/);
    const shown = new URL(page.url()).searchParams;
    expect(['lang', 'theme', 'width', 'fault', 'page'].map((key) => shown.get(key))).toEqual(
      Array(5).fill(null),
    );
    await context.close();
  });

  it('names as many more faults as the sandbox has', () => {
    // Twenty-one presets, and the tour shows one of them.
    expect(TOUR_STEPS.map(({ tryThis }) => tryThis).join(' ')).toContain('20 more faults');
    expect(FAULT_PRESETS).toHaveLength(21);
  });

  it('starts with everything granted, whatever a link before it took away', async () => {
    const first = await openTab(rig, { consent: 'none' });
    await first.context.close();
    const { app, context } = await openTab(rig);
    await app.getByRole('button', { name: 'Start' }).click();
    await app.getByRole('tab').first().waitFor();
    await context.close();
  });
});
