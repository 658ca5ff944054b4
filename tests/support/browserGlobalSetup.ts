import { existsSync } from 'node:fs';
import type { BrowserServer } from 'playwright-core';
import { startSharedBrowser } from '../browser/support/openBrowser';

declare global {
  var sharedBrowser: BrowserServer | undefined;
}

/** The browser tests look at the built page (`npm test` builds it, plain jest does not), in one browser. */
export default async function prepareBrowserTests() {
  if (!existsSync('build/app/tab.html')) {
    throw new Error('build/app/tab.html is missing: run `npm test`, or `npm run build` first.');
  }
  globalThis.sharedBrowser = await startSharedBrowser();
}
