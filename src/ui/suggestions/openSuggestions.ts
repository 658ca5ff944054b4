import type { Suggestion } from '../../insight/reach';
import type { Picture } from '../model/picture';

/** Most suggestions that are shown at once. */
const MOST = 3;

/**
 * The suggestions ego has not answered since the picture was drawn: an answer takes effect on the
 * screen at once, before the next analysis is there.
 */
export function openSuggestions({
  reach,
  answers,
}: Pick<Picture, 'reach' | 'answers'>): readonly Suggestion[] {
  const answered = new Set(
    answers.suggestions
      .filter(({ answer, answeredAt }) => answer !== 'open' && (answeredAt ?? 0) >= reach.asOf)
      .map(({ personId }) => personId),
  );
  return reach.suggestions
    .filter(({ personId }) => !answered.has(personId) && answers.words[personId] !== 'known')
    .slice(0, MOST);
}
