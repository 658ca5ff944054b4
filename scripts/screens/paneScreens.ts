import type { Page } from 'playwright-core';
import type { Look, Shoot } from './looks';

const ITEMS = [
  { host: 'compose', item: 'planning' },
  { host: 'compose', item: 'nine' },
  { host: 'read', item: 'invitation' },
  { host: 'read', item: 'nothing' },
] as const;

/** The pane of Outlook beside an appointment, a full one, somebody's invitation, and nothing. */
export async function paneScreens(page: Page, origin: string, { query }: Look, shoot: Shoot) {
  for (const [index, open] of ITEMS.entries()) {
    const address = new URLSearchParams({ person: 'salesRep', ...query, ...open });
    // The pane has the width that Outlook gives it.
    address.delete('width');
    await page.goto(`${origin}/?${address.toString()}`);
    const pane = page.frameLocator('iframe');
    const start = pane.getByRole('button').first();
    await start.waitFor();
    if (index === 0) {
      await shoot('pane-first-run');
      await start.click();
    }
    await pane.locator('article, [role="listitem"], li, [role="radio"]').first().waitFor({
      timeout: 90_000,
    });
    await page.waitForTimeout(1_500);
    await shoot(`pane-${open.item}`);
  }
}
