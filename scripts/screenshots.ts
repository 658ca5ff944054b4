/**
 * `npm run screenshots [folder]`: every screen of the tab in each theme, and a subset in other widths
 * and languages, as the sandbox shows them. Writes to docs/screenshots unless told otherwise.
 * `npm run screenshots -- --readme`: the three pictures of the README, in docs/images.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator } from 'playwright-core';
import { createSandbox } from '../src/sandbox/createSandbox';
import { APP_FOLDER, buildApp } from './buildApp';
import { provideBrowser } from './findBrowser';
import { openPicture } from './openPicture';
import { readmeShots } from './readmeShots';

interface Look {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly width: number;
}

const LANGUAGES = ['de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP', 'ar-SA'];

const LOOKS: readonly Look[] = [
  { name: 'light', query: { theme: 'light' }, width: 1280 },
  { name: 'dark', query: { theme: 'dark' }, width: 1280 },
  { name: 'contrast', query: { theme: 'contrast' }, width: 1280 },
  { name: 'light-600', query: { width: '600' }, width: 760 },
  { name: 'light-320', query: { width: '320' }, width: 400 },
  { name: 'dark-ar-320', query: { width: '320', lang: 'ar-SA', theme: 'dark' }, width: 400 },
  ...LANGUAGES.map((lang) => ({ name: lang, query: { lang }, width: 1280 })),
];

const VIEWS = ['overview', 'suggestions', 'meetings', 'settings'] as const;

async function shootLook(browser: Browser, origin: string, look: Look, folder: string) {
  const page = await browser.newPage({ viewport: { width: look.width, height: 900 } });
  const shoot = (screen: string) =>
    page.screenshot({ path: join(folder, `${screen}-${look.name}.png`) });
  const query = { person: 'salesRep', ...look.query };
  const app = await openPicture(page, origin, query, () => shoot('first-run'));
  for (const view of VIEWS) {
    const tabs = app.getByRole('tab');
    await (view === 'settings' ? tabs.last() : tabs.nth(VIEWS.indexOf(view))).click();
    await page.waitForTimeout(700);
    await shoot(view);
  }
  await shootPeople(app, () => shoot('people'));
  await page.close();
}

async function shootPeople(app: FrameLocator, shoot: () => Promise<unknown>): Promise<void> {
  await app.getByRole('tab').first().click();
  const cell = app.getByRole('gridcell').getByRole('button').first();
  if ((await cell.count()) === 0) return;
  await cell.click();
  await app.getByRole('dialog').waitFor();
  await new Promise((resolve) => setTimeout(resolve, 700));
  await shoot();
}

async function main(): Promise<void> {
  const forReadme = process.argv.includes('--readme');
  const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const folder = named ?? join('docs', forReadme ? 'images' : 'screenshots');
  mkdirSync(folder, { recursive: true });
  buildApp((line) => console.log(line));
  const executablePath = provideBrowser((line) => console.log(line));
  const sandbox = await createSandbox({ appFolder: APP_FOLDER, port: 0 });
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
    await sandbox.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
