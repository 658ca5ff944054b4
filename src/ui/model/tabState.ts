import type { Picture } from './picture';
import type { ReadingProgress } from './readingProgress';
import type { TabProblem } from './tabProblem';

/** What the tab shows: exactly one of these at any time. */
export type TabState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'firstRun' }
  | { readonly kind: 'reading'; readonly progress: ReadingProgress }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'problem'; readonly problem: TabProblem };
