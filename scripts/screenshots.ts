/**
 * `npm run screenshots [folder]`: every screen of tab, team and pane in each theme, and a subset in
 * other widths and languages, as the sandbox shows them. Writes to docs/screenshots unless told
 * otherwise.
 * `npm run screenshots -- --readme`: the three pictures of the README, in docs/images.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { APP_FOLDER, buildApp } from './buildApp';
import { provideBrowser } from './findBrowser';
import { readmeShots } from './readmeShots';
import { LOOKS, type Look } from './screens/looks';
import { paneScreens } from './screens/paneScreens';
import { tabScreens, teamScreens } from './screens/tabScreens';
import { startSandbox } from './startSandbox';

async function shootLook(browser: Browser, origin: string, look: Look, folder: string) {
  for (const screens of [tabScreens, teamScreens, paneScreens]) {
    const width = screens === paneScreens ? 1280 : look.width;
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await screens(page, origin, look, (screen) =>
      page.screenshot({ path: join(folder, `${screen}-${look.name}.png`) }),
    );
    await page.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { readme: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const forReadme = values.readme;
  const folder = positionals[0] ?? join('docs', forReadme ? 'images' : 'screenshots');
  mkdirSync(folder, { recursive: true });
  buildApp((line) => console.log(line));
  const executablePath = provideBrowser((line) => console.log(line));
  const { sandbox, stop } = await startSandbox({ appFolder: APP_FOLDER, port: 0 });
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    if (forReadme) return await readmeShots(browser, sandbox.origin, folder);
    for (const look of LOOKS) {
      await shootLook(browser, sandbox.origin, look, folder);
      console.log(look.name);
    }
  } finally {
    await browser.close();
    await stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
