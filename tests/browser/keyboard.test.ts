import type { FrameLocator } from 'playwright-core';
import { openRig, openTab, type SandboxRig } from './support/openSandbox';
import { readMap } from './support/readMap';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

/** What has the focus inside the app, by its name. */
async function focused(app: FrameLocator): Promise<string> {
  return app
    .locator(':focus')
    .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent.trim());
}

describe('without a mouse', () => {
  it('the app is started, a cell of the map opened and left, and the focus comes back to it', async () => {
    const { page, app, context } = await openTab(rig, { person: 'salesRep' });
    await app.getByRole('button', { name: 'Start' }).focus();
    await page.keyboard.press('Enter');
    await readMap(app);
    // Start is gone, and the screen of the reading too: each time the heading took the focus.
    expect(await focused(app)).toMatch(/^You are \d+ wide/);
    await app.getByRole('grid').getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const cell = await focused(app);
    // Every cell is announced as a sentence.
    expect(cell).toMatch(/, Professional: you met \d+ of \d+ people; you know \d+\.$/);
    await page.keyboard.press('Enter');
    await app.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await app.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(app)).toBe(cell);
    await context.close();
  });

  it('the focus stays on the button that reads again', async () => {
    const { page, app, context } = await openTab(rig, { person: 'smallTeam' });
    await app.getByRole('button', { name: 'Start' }).click();
    await readMap(app);
    await app.getByRole('button', { name: 'Read again' }).focus();
    await page.keyboard.press('Enter');
    await readMap(app);
    expect(await focused(app)).toBe('Read again');
    await context.close();
  });

  it('a suggestion is answered, and the focus goes to the way back', async () => {
    const { page, app, context } = await openTab(rig, { person: 'salesRep' });
    await app.getByRole('button', { name: 'Start' }).click();
    await readMap(app);
    await app.getByRole('tab', { name: 'Overview' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await app.getByRole('button', { name: 'Not now' }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('button', { name: 'Undo' }).first().waitFor();
    expect(await focused(app)).toMatch(/: not now/);
    await page.keyboard.press('Tab');
    expect(await focused(app)).toBe('Undo');
    await context.close();
  });
});
