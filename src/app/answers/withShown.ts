import type { Answers } from '../../insight/answers';
import type { EpochMs } from '../../insight/domain/units';
import type { SuggestionKey } from '../../ui/model/tabActions';

/**
 * The answers with a record for every suggestion that is on the screen and has none waiting. What
 * was shown at the very same instant already is one showing, not two: a record is known by its
 * person, form and instant.
 */
export function withShown(
  answers: Answers,
  shown: readonly SuggestionKey[],
  now: EpochMs,
): Answers {
  const waiting = new Set(
    answers.suggestions.filter(({ answer }) => answer === 'open').map(({ personId }) => personId),
  );
  const isRecorded = ({ personId, form }: SuggestionKey) =>
    answers.suggestions.some(
      (record) => record.personId === personId && record.form === form && record.shownAt === now,
    );
  const fresh = shown
    .filter((key) => !waiting.has(key.personId) && !isRecorded(key))
    .map(({ personId, form }) => ({
      ...{ personId, form, shownAt: now, answeredAt: null },
      answer: 'open' as const,
    }));
  if (fresh.length === 0) return answers;
  return { ...answers, suggestions: [...answers.suggestions, ...fresh] };
}
