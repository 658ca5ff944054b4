import type { FrameLocator, Page } from 'playwright-core';

/** Photos and charts come after the words. */
const SETTLE_MS = 1_500;

/** Opens the app in the sandbox, starts it, and waits until everything has been read. */
export async function openPicture(
  page: Page,
  origin: string,
  query: Readonly<Record<string, string>>,
  beforeStart: (app: FrameLocator) => Promise<unknown> = () => Promise.resolve(),
): Promise<FrameLocator> {
  await page.goto(`${origin}/?${new URLSearchParams(query).toString()}`);
  const app = page.frameLocator('iframe');
  await app.getByRole('button').first().waitFor();
  await beforeStart(app);
  await app.getByRole('button').first().click();
  await app.getByRole('tab').first().waitFor({ timeout: 60_000 });
  // A spinner turns beside the words for as long as something is being read.
  await app.locator('header .fui-Spinner').waitFor({ state: 'detached', timeout: 90_000 });
  await page.waitForTimeout(SETTLE_MS);
  return app;
}
