import { chromium } from 'playwright-core';
import { APP_FOLDER, buildApp } from '../../scripts/buildApp';
import { provideBrowser } from '../../scripts/findBrowser';
import { createSandbox } from '../../src/sandbox/createSandbox';
import { type LargeReading, readLarge } from '../browser/support/readLarge';
import { otherWork } from './otherWork';
import { table } from './table';

const RUNS = 3;
const BYTES_PER_MB = 2 ** 20;

const whole = (value: number) => Math.round(value).toLocaleString('en-US');

function cells(reading: LargeReading, run: number): string[] {
  const { longTasks, readMs, fromPage, fromWorker, peakHeapBytes } = reading;
  const total = longTasks.reduce((sum, duration) => sum + duration, 0);
  return [
    ...[whole(run + 1), whole(readMs), whole(longTasks.length), whole(Math.max(0, ...longTasks))],
    ...[whole(total), whole(fromWorker), whole(fromPage), whole(peakHeapBytes / BYTES_PER_MB)],
  ];
}

/** What the main thread and the memory go through while the page reads 50,000 people. */
export async function benchResponsive(): Promise<string> {
  const others = otherWork();
  buildApp((line) => console.log(line));
  const executablePath = provideBrowser((line) => console.log(line));
  const sandbox = await createSandbox({ appFolder: APP_FOLDER, port: 0, company: 'large' });
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const rows: string[][] = [];
    for (let run = 0; run < RUNS; run++) {
      const reading = await readLarge(browser, sandbox.origin);
      rows.push(cells(reading, run));
    }
    return [
      '## The page while it reads 50,000 people',
      '',
      'Sales representative of the large company, from the press of Start to the whole picture; sandbox and Chromium on',
      'this machine, no added delay, an empty profile each run. Long tasks: over 50 ms on the main thread, by the Long',
      'Tasks API. Heap: JavaScript heaps and array buffers of page and worker together, the largest of samples about',
      `ten in a second, fewer where a thread is busy. ${others}`,
      '',
      table(
        [
          ...['run', 'ms', 'long tasks', 'longest ms', 'sum ms'],
          ...['requests of the worker', 'of the page', 'peak heap MB'],
        ],
        rows,
      ),
    ].join('\n');
  } finally {
    await browser.close();
    await sandbox.close();
  }
}
