import type { Browser, FrameLocator, Page } from 'playwright-core';

/** What the browser itself says about how a page loads and answers, in milliseconds but for the shift. */
export interface Vitals {
  readonly paint: number;
  readonly shift: number;
  readonly blocking: number;
  readonly interaction: number;
}

interface Watched {
  paint: number;
  shift: number;
  blocking: number;
  interaction: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Longest time of a task that blocks nobody. */
const FREE_MS = 50;

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Runs in the page, before anything else; named functions inside would not survive the way there. */
function watch(free: number): void {
  const watched: Watched = { paint: 0, shift: 0, blocking: 0, interaction: 0 };
  window.watched = watched;
  const notes: readonly (readonly [string, (entry: PerformanceEntry) => void])[] = [
    ['largest-contentful-paint', ({ startTime }) => (watched.paint = startTime)],
    ['longtask', ({ duration }) => (watched.blocking += Math.max(0, duration - free))],
    ['event', ({ duration }) => (watched.interaction = Math.max(watched.interaction, duration))],
    [
      'layout-shift',
      (entry) => {
        const { value, hadRecentInput } = entry as LayoutShift;
        if (!hadRecentInput) watched.shift += value;
      },
    ],
  ];
  for (const [type, note] of notes) {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      ...{ type, buffered: true },
      ...(type === 'event' && { durationThreshold: 16 }),
    });
  }
}

const seen = (app: FrameLocator) =>
  app.locator('body').evaluate(() => ({ ...(window as Window).watched }));

/** Ten presses: four cells of the map, their way back, and two views. */
async function press(page: Page, app: FrameLocator): Promise<void> {
  for (let cell = 0; cell < 4; cell++) {
    await app.getByRole('gridcell').getByRole('button').nth(cell).click();
    await app.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await app.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await app.getByRole('tab').nth(1).click();
  await app.getByRole('tab').nth(0).click();
  await app.getByRole('grid').waitFor();
}

/** Opens the sales representative's tab, starts it, and presses around in it. */
export async function pageVitals(browser: Browser, origin: string): Promise<Vitals> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(watch, FREE_MS);
  const app = page.frameLocator('iframe');
  await page.goto(`${origin}/?person=salesRep`);
  await app.getByRole('button', { name: 'Start' }).waitFor();
  const { paint, blocking: before } = await seen(app);
  await app.getByRole('button', { name: 'Start' }).click();
  await app.getByText(/^Updated/).waitFor();
  const { shift, blocking } = await seen(app);
  await press(page, app);
  const { interaction } = await seen(app);
  await page.close();
  return { paint, shift, blocking: blocking - before, interaction };
}
