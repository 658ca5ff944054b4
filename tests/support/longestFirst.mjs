import Sequencer from '@jest/test-sequencer';

/** What takes longest, each with a browser; whatever starts last would otherwise be waited for alone. */
const LONGEST = [
  'browser/accessibility',
  'browser/paneCompose',
  'browser/team',
  'browser/walkThrough',
  'sandbox/hostPage',
  'browser/paneLooks',
  'browser/looks',
  'browser/faults',
  'sandbox/officeStandIn',
];

function rank({ path, context }) {
  const place = LONGEST.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  if (place >= 0) return place;
  return context.config.displayName?.name === 'browser' ? LONGEST.length : LONGEST.length + 1;
}

/**
 * Jest orders files by the time they took before, and in a fresh clone, where it knows of none, by
 * their size. Here browser tests come first, so that all workers end at about the same time.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
