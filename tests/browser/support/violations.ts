import type { Frame, Page } from 'playwright-core';
import { complaints } from './axe';

export const THEMES = ['light', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

/** Rules that may judge differently when nothing but the colours has changed. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe complains about on the screen as it stands, in every theme: all rules in the theme that
 * is on, and those about colours in the others, to which the host changes under the running app.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  const shown = await shownTheme(page);
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

/** What all rules of axe complain about in that theme, to which the host changes if need be. */
export async function violationsIn(page: Page, theme: Theme): Promise<readonly string[]> {
  if (theme !== (await shownTheme(page))) await setTheme(page, theme);
  return complaints(await appFrame(page));
}

const shownTheme = (page: Page) => page.locator('html').evaluate((html) => html.dataset['theme']);

/** The document of the app, inside the host's page. */
async function appFrame(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The page has no app in it.');
  return frame;
}

/** Changes the theme of the host and waits until the app has followed. */
async function setTheme(page: Page, theme: Theme): Promise<void> {
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
