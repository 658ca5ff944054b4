import type { PersonIndex } from '../../units';
import { levelDistance } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';

/** Coffee with somebody further up is asked for as mentoring, advice or a seat in a meeting. */
const MOST_LEVELS_UP = 2;

/**
 * Coffee, 25 minutes: fits everybody at most two levels up who is not in another office. What it is most for, a peer of a department
 * where ego knows no peer, comes first by the bonus for an empty cell ({@link coverageObjective}).
 */
export function coffee(input: FormInput): FormRule {
  return {
    form: 'coffee',
    worth: 0,
    fits: (person) => isNear(input, person) && input.officeOf(person) !== 'other',
    detail: () => ({ reasons: [] }),
  };
}

/** The same by video, 25 minutes: fits those in another office, with whom nobody has a coffee. */
export function videoCall(input: FormInput): FormRule {
  return {
    form: 'videoCall',
    worth: 0,
    fits: (person) => isNear(input, person) && input.officeOf(person) === 'other',
    detail: () => ({ reasons: [] }),
  };
}

function isNear(input: FormInput, person: PersonIndex): boolean {
  return levelDistance(input, person) <= MOST_LEVELS_UP;
}
