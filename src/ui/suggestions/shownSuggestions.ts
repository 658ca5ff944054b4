import type { Reach } from '../../insight/reach';
import type { Suggestion } from '../../insight/advice/suggestion';
import type { Picture } from '../../model/picture';

/** Most suggestions that are shown at once. */
const MOST = 3;

/** Whether meeting somebody there makes ego wider: another group with a name that is not deep yet. */
export function isStepWider({ departments }: Pick<Reach, 'departments'>, name: string): boolean {
  return departments.some(
    (group) => group.name === name && group.kind === 'named' && !group.own && !group.deep,
  );
}

/**
 * The suggestions ego has not answered since the picture was drawn: an answer takes effect on the
 * screen at once, before the next analysis is there. First come those that make ego wider: the headline
 * names the department of the first.
 */
export function shownSuggestions({
  reach,
  answers,
}: Pick<Picture, 'reach' | 'answers'>): readonly Suggestion[] {
  const answered = new Set(
    answers.suggestions
      .filter(({ answer, answeredAt }) => answer !== 'open' && (answeredAt ?? 0) >= reach.asOf)
      .map(({ personId }) => personId),
  );
  const open = reach.suggestions.filter(
    ({ personId }) => !answered.has(personId) && answers.words[personId] !== 'known',
  );
  const widens = ({ effect }: Suggestion) => isStepWider(reach, effect.department);
  return [...open.filter(widens), ...open.filter((one) => !widens(one))].slice(0, MOST);
}
