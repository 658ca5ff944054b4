import type { Answers, SuggestionRecord } from '../insight/answers';
import type { EpochMs, PersonId } from '../insight/domain/units';
import type { SuggestionAnswer, SuggestionKey } from './commands';

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

/** The answers with ego's own word about a person; null takes it back. */
export function withWord(
  answers: Answers,
  personId: PersonId,
  word: 'known' | 'notKnown' | null,
): Answers {
  const words = { ...answers.words };
  if (word === null) delete words[personId];
  else words[personId] = word;
  return { ...answers, words };
}
