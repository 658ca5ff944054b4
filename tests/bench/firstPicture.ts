import { chromium, type Browser } from 'playwright-core';
import { buildApp, APP_FOLDER } from '../../scripts/buildApp';
import { provideBrowser } from '../../scripts/findBrowser';
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox';
import { table } from './table';

const RUNS = 5;

interface Times {
  /** Page open to the first-run screen. */
  readonly screen: number;
  /** Press of Start to the first picture. */
  readonly first: number;
  /** Press of Start to the complete picture. */
  readonly complete: number;
  /** Page open, a second time, to the last picture. */
  readonly warm: number;
}

async function timeOnce(browser: Browser, origin: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const app = page.frameLocator('iframe');
  const opened = performance.now();
  await page.goto(`${origin}/?person=salesRep`);
  await app.getByRole('button', { name: 'Start' }).waitFor();
  const screen = performance.now() - opened;
  const pressed = performance.now();
  await app.getByRole('button', { name: 'Start' }).click();
  await app.getByRole('grid').waitFor();
  const first = performance.now() - pressed;
  await app.getByText(/^Updated/).waitFor();
  const complete = performance.now() - pressed;
  const again = performance.now();
  await page.goto(`${origin}/?person=salesRep`);
  await app.getByRole('grid').waitFor();
  const warm = performance.now() - again;
  await context.close();
  return { screen, first, complete, warm };
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN).toString();
}

function report(times: readonly Times[], sandbox: Sandbox): string {
  const row = (name: string, value: (times: Times) => number) => [name, median(times.map(value))];
  return [
    '## Time to the first picture',
    '',
    `Sales representative of the generated company (${sandbox.tenants.current().company.accounts.length} accounts, 12 months of calendar),`,
    `sandbox and Chromium on this machine, no added delay; median of ${RUNS} runs, each with an empty profile.`,
    '',
    table(
      ['from → to', 'ms'],
      [
        row('page opened → first-run screen', ({ screen }) => screen),
        row('Start pressed → first picture', ({ first }) => first),
        row('Start pressed → complete picture', ({ complete }) => complete),
        row('page opened again → last picture', ({ warm }) => warm),
      ],
    ),
  ].join('\n');
}

/** From page open to the first picture in the sandbox, in a real browser. */
export async function benchFirstPicture(): Promise<string> {
  buildApp((line) => console.log(line));
  const executablePath = provideBrowser((line) => console.log(line));
  const sandbox = await createSandbox({ appFolder: APP_FOLDER, port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const times: Times[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await timeOnce(browser, sandbox.origin));
    return report(times, sandbox);
  } finally {
    await browser.close();
    await sandbox.close();
  }
}
