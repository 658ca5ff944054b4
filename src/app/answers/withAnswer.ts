import type { Answers, SuggestionRecord } from '../../insight/answers';
import type { EpochMs } from '../../insight/domain/units';
import type { SuggestionAnswer, SuggestionKey } from '../../ui/model/tabActions';

/**
 * The answers with one more answer to a suggestion. `open` takes the last answer back: the record
 * stays, for the suggestion was shown, and waits for an answer again.
 */
export function withAnswer(
  answers: Answers,
  { personId, form }: SuggestionKey,
  answer: SuggestionAnswer,
  now: EpochMs,
): Answers {
  const matches = (record: SuggestionRecord) =>
    record.personId === personId && record.form === form;
  const last = answers.suggestions.findLast(matches);
  const answered: SuggestionRecord = {
    personId,
    form,
    shownAt: last?.shownAt ?? now,
    answer,
    answeredAt: answer === 'open' ? null : now,
  };
  const others = answers.suggestions.filter((record) => record !== last);
  return { ...answers, suggestions: [...others, answered] };
}
