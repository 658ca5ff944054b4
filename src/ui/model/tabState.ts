import type { Picture } from './picture';
import type { ReadingProgress } from './readingProgress';
import type { TabProblem } from './tabProblem';

/** What the tab shows: exactly one of these at any time. */
export type TabState =
  | { readonly kind: 'loading' }
  /** `stopped`: a reading was stopped before there was a picture; the next one goes on from there. */
  | { readonly kind: 'firstRun'; readonly stopped: boolean }
  | { readonly kind: 'reading'; readonly progress: ReadingProgress }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'problem'; readonly problem: TabProblem };
