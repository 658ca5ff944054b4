import type { Answers } from '../../insight/answers';
import type { PersonId } from '../../insight/domain/units';

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
