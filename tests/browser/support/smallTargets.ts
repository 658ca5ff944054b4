import type { FrameLocator } from 'playwright-core';

/** What can be pressed: a field or a choice with its frame and its words, everything else as it is. */
const TARGETS = [
  '.fui-Input, select, .fui-Dropdown, .fui-SpinButton, .fui-Radio, .fui-Checkbox, .fui-Switch, textarea, summary, a[href]',
  'button:not(:is(.fui-Dropdown, .fui-SpinButton) button)',
  '[role="option"], [role^="menuitem"]',
].join(', ');

/** What can be pressed and is less than 44 px high or wide, by its name and size. */
export async function smallTargets(app: FrameLocator): Promise<readonly string[]> {
  return app.locator('body').evaluate(
    (body, targets) =>
      [...body.querySelectorAll<HTMLElement>(targets)]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        // Rounded: a box at a fraction of a pixel may lose a hundredth of one.
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => Math.round(Math.min(box.width, box.height)) < 44)
        .map(({ each, box }) => {
          const name = each.getAttribute('aria-label') ?? each.textContent.trim().slice(0, 40);
          return `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`;
        }),
    TARGETS,
  );
}
