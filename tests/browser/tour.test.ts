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
      if (at > 0) expect(await card.getByText(/press that first/).isVisible()).toBe(true);
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
});
