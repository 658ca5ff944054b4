import { levelDistance } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';
import { hasMet } from './hasMet';

const LEVELS_UP = 2;

/**
 * Mentoring: fits somebody two levels up outside ego's own chain, where ego had no counted meeting of
 * two with anybody like that for `bossAdviceDays` days: to have sat in a meeting with managers is not to
 * have a mentor. The weekly capacity of the person holds ({@link weeklyLottery}); it expires after
 * `mentoringOpenDays`.
 */
export function mentoring(input: FormInput): FormRule {
  const { chain, options } = input;
  const days = options.bossAdviceDays;
  const isTwoUp = (person: number) =>
    levelDistance(input, person) === LEVELS_UP && chain[person] === 0;
  const hasOne = hasMet(input, 2, days, isTwoUp);
  return {
    form: 'mentoring',
    // Whoever is two levels up is seldom shown at all, and then that comes first.
    worth: 1.2,
    fits: (person) => !hasOne && isTwoUp(person),
    detail: () => ({ reasons: [{ kind: 'nobodyTwoLevelsUp', days }] }),
  };
}
