import type { FrameLocator, Page } from 'playwright-core';
import { openPicture } from '../openPicture';
import type { Look, Shoot } from './looks';

/** Fluent's movements end within this time. */
const SETTLE_MS = 700;

const VIEWS = ['overview', 'suggestions', 'meetings', 'settings'] as const;

/** The first-run screen, every view of the tab, and the people behind a cell of the map. */
export async function tabScreens(page: Page, origin: string, { query }: Look, shoot: Shoot) {
  const app = await openPicture(page, origin, { person: 'salesRep', ...query }, () =>
    shoot('first-run'),
  );
  const tabs = app.getByRole('tab');
  for (const view of VIEWS) {
    await (view === 'settings' ? tabs.last() : tabs.nth(VIEWS.indexOf(view))).click();
    await page.waitForTimeout(SETTLE_MS);
    await shoot(view);
  }
  if (await openPeople(app)) {
    await page.waitForTimeout(SETTLE_MS);
    await shoot('people');
  }
}

/** Opens the people of a department by the map, or by the list that stands for it where it is narrow. */
async function openPeople(app: FrameLocator): Promise<boolean> {
  await app.getByRole('tab').first().click();
  const cell = app.getByRole('gridcell').getByRole('button').first();
  if ((await cell.count()) === 0) return false;
  await cell.click();
  await app.getByRole('dialog').waitFor();
  return true;
}

/** What a manager sees of the team, and what a member contributes. */
export async function teamScreens(page: Page, origin: string, { query }: Look, shoot: Shoot) {
  const app = await openPicture(page, origin, { person: 'manager', ...query });
  const tabs = app.getByRole('tab');
  await tabs.nth((await tabs.count()) - 2).click();
  // The service starts when it is first asked; its page is the one with two tables.
  await app.getByRole('table').nth(1).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(SETTLE_MS);
  await shoot('team');
  await app.getByRole('table').last().scrollIntoViewIfNeeded();
  await shoot('team-release');
}
