import type { Level, LevelIndex } from '../level';

/**
 * What the words of job titles mean in one language. Every field is a list of words or phrases with
 * commas between, written as a person would write them (`titleReader` folds case and accents). An ending
 * that begins with `-` is the last part of a compound word: `-leiter` finds "Vertriebsleiter".
 */
export interface LanguageLexicon {
  /** Words that say a level outright: "director", "vice president". */
  readonly ranks: Partial<Readonly<Record<Level, string>>>;
  /** Holders of a power of attorney: a rank of its own only if no other is named. */
  readonly signatories?: string;
  /** Words for managing something, perhaps without leading anybody: "manager" in "account manager". */
  readonly managing?: string;
  /** People who are still learning, whatever else the title says: "intern", "trainee". */
  readonly learners?: string;
  /** People who work for somebody: "secretary", "Assistentin". */
  readonly support?: string;
  /** Experience within a profession: "senior", "principal". */
  readonly seniors?: string;
  readonly juniors?: string;
  /** Stands in for a rank without lowering it: "deputy", "stellvertretender". */
  readonly deputies?: string;
  /** Professions without a level: "engineer", "Sachbearbeiter". */
  readonly occupations?: string;
  /** Phrases in which a word above means something else: "lead generation". */
  readonly nothing?: string;
  /** After these comes what or whom the role is for: "of", "to", "der". */
  readonly linking?: string;
}

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
