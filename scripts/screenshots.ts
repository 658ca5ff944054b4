/**
 * `npm run screenshots [folder]`: every screen of the tab in each theme, and a subset in other widths
 * and languages, as the sandbox shows them. Writes to docs/screenshots unless told otherwise.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator } from 'playwright-core';
import { createSandbox } from '../src/sandbox/createSandbox';
import { APP_FOLDER, buildApp } from './buildApp';
import { provideBrowser } from './findBrowser';

interface Look {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly width: number;
}

const LOOKS: readonly Look[] = [
  { name: 'light', query: { theme: 'light' }, width: 1280 },
  { name: 'dark', query: { theme: 'dark' }, width: 1280 },
  { name: 'contrast', query: { theme: 'contrast' }, width: 1280 },
  { name: 'light-600', query: { width: '600' }, width: 760 },
  { name: 'light-320', query: { width: '320' }, width: 400 },
  { name: 'german', query: { lang: 'de-DE' }, width: 1280 },
  { name: 'right-to-left', query: { lang: 'ar', theme: 'light' }, width: 1280 },
];

async function shootLook(browser: Browser, origin: string, look: Look, folder: string) {
  const page = await browser.newPage({ viewport: { width: look.width, height: 900 } });
  const query = new URLSearchParams({ person: 'salesRep', ...look.query });
  await page.goto(`${origin}/?${query.toString()}`);
  const app = page.frameLocator('iframe');
  const shoot = (screen: string) =>
    page.screenshot({ path: join(folder, `${screen}-${look.name}.png`) });
  await app.getByRole('button').first().waitFor();
  await shoot('first-run');
  await app.getByRole('button').first().click();
  await shoot('reading');
  await app.getByRole('tab').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(6_000);
  for (const [position, screen] of ['overview', 'suggestions', 'meetings', 'settings'].entries()) {
    await app.getByRole('tab').nth(position).click();
    await page.waitForTimeout(500);
    await shoot(screen);
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
  const folder = process.argv[2] ?? join('docs', 'screenshots');
  mkdirSync(folder, { recursive: true });
  buildApp((line) => console.log(line));
  const executablePath = provideBrowser((line) => console.log(line));
  const sandbox = await createSandbox({ appFolder: APP_FOLDER, port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
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
