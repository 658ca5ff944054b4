import axeCore from 'axe-core';
import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    axe?: typeof axeCore;
  }
}

/** What axe complains about in one document, frames in it aside: all its rules, or those named. */
export async function complaints(
  frame: Frame,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // Once for each document: a second axe would answer in the name of the first, and work twice.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeCore.source);
  return frame.evaluate(
    async ([dummies, only]) => {
      const { violations } = await window.axe!.run(
        { include: ['html'], exclude: [dummies] },
        {
          resultTypes: ['violations'],
          iframes: false,
          preload: false,
          ...(only && { runOnly: [...only] }),
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 1).map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
      );
    },
    [DUMMIES, rules] as const,
  );
}

// Fluent's keyboard library marks where focus may leave with hidden, focusable <i> elements that
// hand the focus on at once; axe cannot know that.
const DUMMIES = '[data-tabster-dummy]';
