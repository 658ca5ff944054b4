import { levelDistance } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';

/** Coffee with somebody further up is asked for as mentoring, advice or a seat in a meeting. */
const MOST_LEVELS_UP = 2;

/**
 * Coffee, 25 minutes: fits everybody at most two levels up. What it is most for, a peer of a department
 * where ego knows no peer, comes first by the bonus for an empty cell ({@link coverageObjective}).
 */
export function coffee(input: FormInput): FormRule {
  return {
    form: 'coffee',
    worth: 0,
    fits: (person) => levelDistance(input, person) <= MOST_LEVELS_UP,
    detail: () => ({ reasons: [] }),
  };
}
