import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { installedBrowser } from '../../../scripts/findBrowser';

/** Where the browser of a whole run listens, for the workers that jest starts after it. */
const SOCKET = 'THREEWIDE_BROWSER_SOCKET';

/** Quiet flags: nothing may leave this machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function launchOptions() {
  const executablePath = installedBrowser();
  if (!executablePath)
    throw new Error('No browser: run the tests by `npm test`, which provides one.');
  return { executablePath, args: FLAGS };
}

/** Starts the browser that all test files of a run share: each file has contexts of its own in it. */
export async function startSharedBrowser(): Promise<BrowserServer> {
  const server = await chromium.launchServer(launchOptions());
  process.env[SOCKET] = server.wsEndpoint();
  return server;
}

/** The browser of this run where jest has started one, else one of the caller's own. */
export async function openBrowser(): Promise<Browser> {
  const socket = process.env[SOCKET];
  return socket ? chromium.connect(socket) : chromium.launch(launchOptions());
}
