import Sequencer from '@jest/test-sequencer';

/** The browser tests that take longest; whatever starts last would otherwise be waited for alone. */
const LONGEST = ['accessibility', 'team', 'paneLooks', 'looks', 'paneCompose', 'walkThrough'];

function rank({ path, context }) {
  if (context.config.displayName?.name !== 'browser') return LONGEST.length + 1;
  const place = LONGEST.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return place < 0 ? LONGEST.length : place;
}

/**
 * Jest orders files by the time they took before, and in a fresh clone, where it knows of none, by
 * their size. Here browser tests come first, so that both workers end at about the same time.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
