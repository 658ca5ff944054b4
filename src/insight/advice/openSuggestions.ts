import type { Form, SuggestionRecord } from '../answers';
import { isoWeek } from '../calendar/isoWeek';
import { MS_PER_DAY, type EpochMs, type PersonIndex } from '../domain/units';
import type { InsightOptions } from '../options';
import type { SuggestionContext } from './suggestionContext';

type CoolDownOptions = Pick<
  InsightOptions,
  'coolDownDays' | 'coolDownAfterMetDays' | 'openDays' | 'mentoringOpenDays'
>;

/**
 * Until when the person of an earlier suggestion is left alone. Counted from the answer, or from when
 * it was shown if there is none: `coolDownDays` (90) after shown and not taken, and after taken as
 * long as no meeting has come of it; `coolDownAfterMetDays` (180) after met, and after a declined
 * invitation; for ever after "not relevant".
 *
 * @example shown on day 0, "not now" on day 5 → day 95
 */
export function restsUntil(record: SuggestionRecord, options: CoolDownOptions): EpochMs {
  const from = Math.max(record.shownAt, record.answeredAt ?? record.shownAt);
  switch (record.answer) {
    case 'notRelevant':
      return Infinity;
    case 'met':
    case 'declined':
      return from + options.coolDownAfterMetDays * MS_PER_DAY;
    case 'open':
    case 'notNow':
    case 'taken':
      return from + options.coolDownDays * MS_PER_DAY;
  }
}

/**
 * Whether a suggestion is still waiting for an answer: mentoring for `mentoringOpenDays` (14, ten
 * working days), every other form for `openDays` (28). After that it counts as not taken.
 */
export function isOpen(record: SuggestionRecord, now: EpochMs, options: CoolDownOptions): boolean {
  if (record.answer !== 'open') return false;
  const days = record.form === 'mentoring' ? options.mentoringOpenDays : options.openDays;
  return now < record.shownAt + days * MS_PER_DAY;
}

/** People whose suggestion waits for an answer, with the form it was shown in. */
export type OpenSuggestions = ReadonlyMap<PersonIndex, Form>;

/**
 * The suggestions to keep showing: open ones of people who still may be suggested. An open suggestion
 * is not replaced by a better one.
 */
export function openSuggestions(context: SuggestionContext, possible: Uint8Array): OpenSuggestions {
  const open = new Map<PersonIndex, Form>();
  for (const record of context.answers.suggestions) {
    const person = context.company.indexById.get(record.personId);
    if (person === undefined || possible[person] !== 1) continue;
    if (isOpen(record, context.weekStart, context.options)) open.set(person, record.form);
  }
  return open;
}

/**
 * How many new ones may be shown: at most `suggestionsAWeek` in an ISO week, answered or not, and never
 * more than `mostOpen` open at once. What ego drafted without a suggestion, at once shown and answered,
 * does not count.
 *
 * @example 3 a week, 3 open at most; 1 open since last week, 1 shown and answered this week → 2
 */
export function newSuggestionsAllowed(context: SuggestionContext, open: OpenSuggestions): number {
  const { answers, week, options } = context;
  const thisWeek = new Set(
    answers.suggestions
      .filter(({ shownAt, answeredAt }) => isoWeek(shownAt) === week && shownAt !== answeredAt)
      .map((record) => record.personId),
  );
  const left = Math.min(options.suggestionsAWeek - thisWeek.size, options.mostOpen - open.size);
  return Math.max(0, left);
}
