import type { EpochMs, PersonId } from './domain/units';

/** The ways to meet that a suggestion can propose (insight.md §5). */
export const FORMS = [
  'coffee',
  'lunch',
  'bossAdvice',
  'mentoring',
  'directorOnCall',
  'joinCall',
  'oneMoreSeat',
  'present',
  'community',
  'catchUp',
  'videoCall',
  'skipLevel',
] as const;

export type Form = (typeof FORMS)[number];

/** What became of one suggestion that was shown. */
export interface SuggestionRecord {
  readonly personId: PersonId;
  readonly form: Form;
  readonly shownAt: EpochMs;
  readonly answer: 'open' | 'notNow' | 'notRelevant' | 'taken' | 'met' | 'declined';
  readonly answeredAt: EpochMs | null;
}

/** Everything ego has said about people and suggestions; wins over the calendar. */
export interface Answers {
  readonly words: Readonly<Record<PersonId, 'known' | 'notKnown'>>;
  readonly suggestions: readonly SuggestionRecord[];
  readonly pausedUntil: EpochMs | null;
  /** Departments ego wants to reach first; group names as shown. */
  readonly focus: readonly string[];
}

export const NO_ANSWERS: Answers = { words: {}, suggestions: [], pausedUntil: null, focus: [] };
