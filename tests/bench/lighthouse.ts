import { spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright-core';
import { APP_FOLDER, buildApp } from '../../scripts/buildApp';
import { provideBrowser } from '../../scripts/findBrowser';
import { createSandbox } from '../../src/sandbox/createSandbox';
import { compressingServer } from './compressingServer';
import { pageVitals } from './pageVitals';
import { table } from './table';

/** Fetched by npx when it is asked for: 185 MB that nothing else needs. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const AUDITS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** Not synchronous: the sandbox that answers runs in this process. */
function reportOf(url: string, chrome: string, more: readonly string[]): Promise<Report> {
  const options = [
    ...['--quiet', '--output=json', `--only-categories=${CATEGORIES.join(',')}`],
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ...more,
  ];
  const run = spawn('npx', ['--yes', LIGHTHOUSE, url, ...options], {
    env: { ...process.env, CHROME_PATH: chrome },
  });
  let said = '';
  let complaint = '';
  run.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  run.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()));
  return new Promise((resolve, reject) => {
    run.on('error', reject);
    run.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(said) as Report);
      else reject(new Error(`${LIGHTHOUSE} ended with ${code}.\n${complaint}`));
    });
  });
}

function rowOf(name: string, { categories, audits }: Report): readonly string[] {
  const scores = CATEGORIES.map((id) => String(Math.round((categories[id]?.score ?? NaN) * 100)));
  const values = AUDITS.map((id) => {
    const value = audits[id]?.numericValue ?? NaN;
    return id === 'cumulative-layout-shift' ? value.toFixed(3) : String(Math.round(value));
  });
  return [name, ...scores, ...values];
}

async function vitals(browser: Browser, origin: string): Promise<string> {
  const found = await pageVitals(browser, origin);
  return table(
    ['in the frame of the app', 'figure'],
    [
      ['largest contentful paint of the first-run screen, ms', found.paint.toFixed(0)],
      ['layout shift from opening to the complete picture', found.shift.toFixed(3)],
      [
        'blocking time (tasks over 50 ms) from Start to the complete picture, ms',
        found.blocking.toFixed(0),
      ],
      [
        'longest of ten interactions (cells, explanations, views), ms',
        found.interaction.toFixed(0),
      ],
    ],
  );
}

/** Lighthouse on the page of the tab, and the same figures for what it cannot press: Start and after. */
export async function benchLighthouse(): Promise<string> {
  buildApp((line) => console.log(line));
  const executablePath = provideBrowser((line) => console.log(line));
  const sandbox = await createSandbox({ appFolder: APP_FOLDER, port: 0 });
  const server = await compressingServer(sandbox.origin);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = `${server.origin}/app/tab.html`;
    const desktop = await reportOf(page, executablePath, ['--preset=desktop']);
    const phone = await reportOf(page, executablePath, []);
    return [
      '## Lighthouse',
      '',
      `${LIGHTHOUSE} on the page of the tab as the sandbox serves it, compressed as in a deployment.`,
      'Phone: the slow 4G and four times slower processor that Lighthouse simulates. Best',
      'practices lose points to one line in the console: teams-js asks for a list of domains, which the CSP forbids.',
      `Other work on the machine makes it slower: ${(loadavg()[0] ?? NaN).toFixed(1)} tasks wanted a processor at the end.`,
      '',
      table(
        [
          'page',
          'performance',
          'accessibility',
          'best practices',
          'FCP ms',
          'LCP ms',
          'TBT ms',
          'CLS',
        ],
        [rowOf('desktop', desktop), rowOf('phone', phone)],
      ),
      '',
      await vitals(browser, sandbox.origin),
    ].join('\n');
  } finally {
    await browser.close();
    server.close();
    await sandbox.close();
  }
}
