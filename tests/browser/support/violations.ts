import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const THEMES = ['light', 'dark', 'contrast'] as const;

/** Rules that may judge differently when nothing but the colours has changed. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe complains about on the screen as it stands, in every theme: all rules in the theme that
 * is on, and those about colours in the others, to which the host changes under the running app.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  const shown = await page.locator('html').evaluate((html) => html.dataset['theme']);
  const found = await complaints(axe(page));
  for (const theme of THEMES) {
    if (theme === shown) continue;
    await setTheme(page, theme);
    const ofColours = await complaints(axe(page).withRules(COLOUR_RULES));
    found.push(...ofColours.map((complaint) => `${theme}: ${complaint}`));
  }
  return found;
}

// Fluent's keyboard library marks where focus may leave with hidden, focusable <i> elements that
// hand the focus on at once; axe cannot know that.
const axe = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .include('iframe')
    .exclude(['iframe', '[data-tabster-dummy]'])
    // Rows of the map are alike.
    .exclude(['iframe', 'tbody tr:nth-child(n + 7)']);

async function complaints(builder: AxeBuilder): Promise<string[]> {
  const found = await builder.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
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
}
