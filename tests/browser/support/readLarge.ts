import type { Browser } from 'playwright-core';
import { sampleHeaps } from './heapSampler';

const PATIENCE = { timeout: 110_000 };
const GRAPH = 'https://graph.microsoft.com/';

/** How a page behaved while it read a tenant, from the press of Start to the whole picture. */
export interface LargeReading {
  /** The browser knows the Long Tasks API. */
  readonly isObserved: boolean;
  /** Milliseconds of each task of the main thread over 50 ms. */
  readonly longTasks: readonly number[];
  /** Requests to Graph from the page's own thread, and from its worker. */
  readonly fromPage: number;
  readonly fromWorker: number;
  readonly peakHeapBytes: number;
  readonly heapSamples: number;
  readonly workers: number;
  readonly openMs: number;
  readonly readMs: number;
}

declare global {
  interface Window {
    longTasks: { readonly start: number; readonly duration: number }[];
  }
}

/** Runs in every frame, before anything else. */
function watch(): void {
  const tasks: { start: number; duration: number }[] = [];
  window.longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page or in its worker; each thread keeps a list of its own requests only. */
const graphRequests = (graph: string) =>
  performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(graph)).length;

/** Opens the tab of the sales representative in the company on show, and reads everything. */
export async function readLarge(browser: Browser, origin: string): Promise<LargeReading> {
  const opened = performance.now();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${origin}/?person=salesRep&company=large`);
  const app = page.frameLocator('iframe');
  const start = app.getByRole('button', { name: 'Start' });
  await start.waitFor(PATIENCE);
  const openMs = performance.now() - opened;
  const heaps = await sampleHeaps(page);
  const body = app.locator('body');
  const from = await body.evaluate(() => performance.now());
  const pressed = performance.now();
  await start.click();
  await app.getByText(/^Updated/).waitFor(PATIENCE);
  const readMs = performance.now() - pressed;
  const { peak, workers, samples } = await heaps.stop();
  const seen = await body.evaluate(() => ({
    isObserved: PerformanceObserver.supportedEntryTypes.includes('longtask'),
    tasks: window.longTasks,
  }));
  const fromPage = await body.evaluate((_, graph) => {
    const entries = performance.getEntriesByType('resource');
    return entries.filter(({ name }) => name.startsWith(graph)).length;
  }, GRAPH);
  const counts = await Promise.all(page.workers().map((one) => one.evaluate(graphRequests, GRAPH)));
  await context.close();
  return {
    isObserved: seen.isObserved,
    longTasks: seen.tasks.filter((task) => task.start >= from).map((task) => task.duration),
    fromPage,
    fromWorker: counts.reduce((sum, count) => sum + count, 0),
    ...{ peakHeapBytes: peak, heapSamples: samples, workers, openMs, readMs },
  };
}
