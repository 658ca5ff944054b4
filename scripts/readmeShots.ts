import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openPicture } from './openPicture';

/** Size of the app in the pictures of the README. */
const SIZE = { width: 1180, height: 760 };

/** Room that the sandbox takes around the app. */
const AROUND = { width: 68, height: 90 };

const shoot = (page: Page, folder: string, name: string) =>
  page.locator('iframe').screenshot({ path: join(folder, `${name}.png`) });

async function openApp(browser: Browser, origin: string, query: Readonly<Record<string, string>>) {
  const viewport = { width: SIZE.width + AROUND.width, height: SIZE.height + AROUND.height };
  const page = await browser.newPage({ viewport, timezoneId: 'Europe/Berlin' });
  const app = await openPicture(page, origin, { person: 'salesRep', ...query });
  return { page, app };
}

/** Opens the people behind the whole department that is first on the map. */
async function openPeople(app: FrameLocator): Promise<void> {
  await app.getByRole('row').nth(1).getByRole('gridcell').last().getByRole('button').click();
  await app.getByRole('dialog').getByRole('listitem').first().waitFor();
}

/** The three pictures of the README: the overview, a suggestion, and the evidence of a number. */
export async function readmeShots(browser: Browser, origin: string, folder: string): Promise<void> {
  const light = await openApp(browser, origin, {});
  await shoot(light.page, folder, 'overview');
  await openPeople(light.app);
  await light.page.waitForTimeout(900);
  await shoot(light.page, folder, 'evidence');
  await light.page.close();

  const dark = await openApp(browser, origin, { theme: 'dark' });
  await dark.app.getByRole('tab', { name: /Suggestions/ }).click();
  await dark.app.getByRole('button', { name: 'Next suggestion' }).click();
  await dark.app.getByRole('radio').first().waitFor();
  await dark.page.waitForTimeout(900);
  await shoot(dark.page, folder, 'suggestion');
  await dark.page.close();
}
