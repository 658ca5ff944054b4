import { coffee, lunch, videoCall } from './coffeeAndLunch';
import type { FormInput, FormRule } from './formRule';
import { directorOnCall, joinCall, oneMoreSeat } from './meetingAhead';
import { bossAdvice, mentoring } from './seniorAdvice';
import { skipLevel } from './skipLevel';
import { community, present } from './unknownDepartment';

/** Catch up: fits a fading tie, somebody whom ego used to meet often. A message comes first. */
function catchUp({ ties }: FormInput): FormRule {
  return {
    form: 'catchUp',
    worth: 0.1,
    fits: (person) => ties.fading[person] === 1,
    detail: (person) => ({ reasons: [{ kind: 'lastMet', lastMet: ties.lastMet[person]! }] }),
  };
}

/**
 * The forms of one analysis, those for a particular occasion first: of the forms that fit a person the
 * first is proposed and the others can be chosen.
 */
export function allForms(input: FormInput): readonly FormRule[] {
  return [
    bossAdvice(input),
    catchUp(input),
    mentoring(input),
    directorOnCall(input),
    oneMoreSeat(input),
    present(input),
    community(input),
    skipLevel(input),
    joinCall(input),
    coffee(input),
    videoCall(input),
    lunch(input),
  ];
}
