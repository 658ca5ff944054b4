import type { LevelIndex } from '../level';

/**
 * What kind of words a level was read from; they differ in how sure they are.
 * `rank`: a word for the level ("director"). `signatory`: a Prokurist, where no rank is named beside it. `managing`: manages something, perhaps nobody ("account
 * manager"). `grade`: experience ("senior", "III", "E13"). `support` and `learner`: assistants, interns.
 * `occupation`: a profession without a level ("engineer").
 */
export type ReadingKind =
  'rank' | 'signatory' | 'managing' | 'grade' | 'support' | 'learner' | 'occupation';

/** The level that a title says, taken literally. */
export interface TitleReading {
  readonly level: LevelIndex;
  readonly kind: ReadingKind;
  /** The words it was read from, in lower case without accents. */
  readonly matched: string;
}
