import type { LevelIndex } from '../level';

/** What a word or phrase of a title means for the level. */
export type Sense =
  | { readonly as: 'rank'; readonly level: LevelIndex }
  | {
      readonly as:
        | 'signatory'
        | 'managing'
        | 'learner'
        | 'support'
        | 'senior'
        | 'junior'
        | 'deputy'
        | 'occupation'
        | 'nothing'
        | 'linking'
        | 'chief'
        | 'lead'
        | 'principal'
        | 'partner'
        | 'owner'
        | 'executive';
    };

/** A word or phrase of a title with its sense, at its place among the words. */
export interface Term {
  readonly at: number;
  readonly length: number;
  readonly words: string;
  readonly sense: Sense;
}
