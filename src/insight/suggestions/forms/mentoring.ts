import { levelDistance } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';

const LEVELS_UP = 2;

/**
 * Mentoring: fits somebody two levels up outside ego's own chain, where ego knows nobody like that.
 * The weekly capacity of the person holds ({@link weeklyLottery}); it expires after
 * `mentoringOpenDays`.
 */
export function mentoring(input: FormInput): FormRule {
  const { ties, chain, scope } = input;
  const isTwoUp = (person: number) =>
    levelDistance(input, person) === LEVELS_UP && chain[person] === 0;
  const knowsOne = scope.list.some((person) => ties.known[person] === 1 && isTwoUp(person));
  return {
    form: 'mentoring',
    worth: 0.3,
    fits: (person) => !knowsOne && isTwoUp(person),
    detail: () => ({ reasons: [{ kind: 'nobodyTwoLevelsUp' }] }),
  };
}
