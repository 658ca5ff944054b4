import type { Frame, Page } from 'playwright-core';
import { complaints } from './axe';

const THEMES = ['light', 'dark', 'contrast'] as const;

/** Rules that may judge differently when nothing but the colours has changed. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe complains about on the screen as it stands, in every theme: all rules in the theme that
 * is on, and those about colours in the others, to which the host changes under the running app.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  const shown = await page.locator('html').evaluate((html) => html.dataset['theme']);
  const frame = await appFrame(page);
  const found = [...(await complaints(frame))];
  for (const theme of THEMES) {
    if (theme === shown) continue;
    await setTheme(page, theme);
    const ofColours = await complaints(frame, COLOUR_RULES);
    found.push(...ofColours.map((complaint) => `${theme}: ${complaint}`));
  }
  return found;
}

/** The document of the app, inside the host's page. */
async function appFrame(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The page has no app in it.');
  return frame;
}

/** Changes the theme of the host and waits until the app has followed. */
async function setTheme(page: Page, theme: string): Promise<void> {
  const ground = page.frameLocator('iframe').locator('.fui-FluentProvider').first();
  const name = '--colorNeutralBackground1';
  const before = await ground.evaluate(
    (element, it) => getComputedStyle(element).getPropertyValue(it),
    name,
  );
  await page.locator('#theme').evaluate((select: HTMLSelectElement, value) => {
    select.value = value;
    select.dispatchEvent(new Event('change'));
  }, theme);
  await ground.evaluate(
    (element, [it, old]) =>
      new Promise<void>((resolve) => {
        const look = () =>
          getComputedStyle(element).getPropertyValue(it) === old
            ? requestAnimationFrame(look)
            : resolve();
        look();
      }),
    [name, before] as const,
  );
  await ground.evaluate(settle);
}

/** Waits in the page until no colour is on its way to another any more. */
async function settle(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(transitions.map((each) => each.finished));
}
