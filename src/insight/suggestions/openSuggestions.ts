import type { Form } from '../answers';
import { isoWeek } from '../isoWeek';
import type { PersonIndex } from '../units';
import { isOpen } from './coolDown';
import type { SuggestionContext } from './suggestionContext';

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
