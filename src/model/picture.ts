import type { Answers } from '../insight/answers';
import type { EpochMs, PersonId } from '../insight/domain/units';
import type { Reach } from '../insight/reach';
import type { Preferences } from './preferences';
import type { TabProblem } from './problem';
import type { ReadingProgress } from './readingProgress';

/** Everything that the views show, with where it comes from and how fresh it is. */
export interface Picture {
  readonly reach: Reach;
  readonly answers: Answers;
  readonly preferences: Preferences;
  readonly source: 'own' | 'sample';
  /** Another account was open before on this page, and ego has not noted the change yet. */
  readonly accountChanged: boolean;
  /** Managers above ego, nearest first: the branches that can be chosen as scope. */
  readonly branches: readonly Branch[];
  /** What ego's surroundings are: where they are the company, that is no further choice. */
  readonly surroundings: 'company' | 'branch';
  /** People of more than one company are in the directory: they can be grouped by it. */
  readonly severalCompanies: boolean;
  /** Names of the people whom the answers are about. */
  readonly names: Readonly<Record<PersonId, string>>;
  /** Ego has direct reports: there is a team to look at. */
  readonly leads: boolean;
  /** Limited: no directory, only the people whom Graph says ego works with. */
  readonly mode: 'full' | 'limited';
  readonly readAt: EpochMs;
  /** False while the first reading goes on: no gaps and no suggestions yet. */
  readonly complete: boolean;
  /**
   * What is known of those who do not want to be suggested. `outdated`: only an earlier list, because
   * it could not be read again. `asking` and `unreadable`: nothing, so nobody is suggested.
   */
  readonly optOut: 'none' | 'known' | 'outdated' | 'asking' | 'unreadable';
  /** Set while more is being read in the background. */
  readonly refining: ReadingProgress | null;
  /** Ego has stopped the last reading, and none has begun since. */
  readonly stopped: boolean;
  /** Why the last attempt to refresh did not work; the picture is then the last good one. */
  readonly trouble: TabProblem | null;
}

/** A part of the org chart: everybody below this person. */
interface Branch {
  readonly topPersonId: PersonId;
  readonly topPersonName: string;
}

/** What the tab shows: exactly one of these at any time. */
export type TabState =
  | { readonly kind: 'loading' }
  /** `stopped`: a reading was stopped before there was a picture; the next one goes on from there. */
  | { readonly kind: 'firstRun'; readonly stopped: boolean }
  | { readonly kind: 'reading'; readonly progress: ReadingProgress }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'problem'; readonly problem: TabProblem };
