import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const EDGE_NAMES = ['microsoft-edge', 'microsoft-edge-stable', 'msedge'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Says what was tried and how a person can help. */
export class NoBrowserError extends Error {
  constructor(tried: readonly string[]) {
    super(
      [
        'No Chromium-based browser for the browser tests.',
        ...tried.map((line) => `  - ${line}`),
        'Install Chrome, Edge or Chromium, or set THREEWIDE_BROWSER to the path of one.',
      ].join('\n'),
    );
    this.name = 'NoBrowserError';
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: both mean "look further"
  }
}

/** An installed browser: THREEWIDE_BROWSER, the PATH, the usual places, playwright's own folder. */
export function installedBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['THREEWIDE_BROWSER'];
  if (named) return named;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) =>
    [...NAMES, ...EDGE_NAMES].flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]),
  );
  const candidates = [...onPath, ...USUAL_PLACES, chromium.executablePath()];
  return candidates.find((path) => existsSync(path) && isExecutable(path)) ?? null;
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptInstall(): void {
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    ...options,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function playwrightInstall(): void {
  const cli = join('node_modules', 'playwright-core', 'cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
}

/**
 * The browser for the tests: an installed one, else Debian's package where we are root, else
 * playwright's download.
 * @throws {NoBrowserError} where all three fail, with what was tried.
 */
export function provideBrowser(say: (line: string) => void): string {
  const tried = ['no Chrome, Edge or Chromium on the PATH or in the usual places'];
  const ways: [string, boolean, () => void][] = [
    ['apt-get install chromium', canUseApt(), aptInstall],
    ['playwright install chromium', true, playwrightInstall],
  ];
  const already = installedBrowser();
  if (already) return already;
  for (const [name, possible, install] of ways) {
    if (!possible) {
      tried.push(`${name}: needs root on Debian`);
      continue;
    }
    try {
      say(`No browser found: ${name} …`);
      install();
    } catch (error) {
      tried.push(`${name}: ${describe(error)}`);
      continue;
    }
    const installed = installedBrowser();
    if (installed) return installed;
    tried.push(`${name}: succeeded, but no browser can be found`);
  }
  throw new NoBrowserError(tried);
}
