import { bossAdvice } from './bossAdvice';
import { catchUp } from './catchUp';
import { coffee, videoCall } from './coffee';
import { community } from './community';
import { directorOnCall } from './directorOnCall';
import type { FormInput, FormRule } from './formRule';
import { joinCall } from './joinCall';
import { lunch } from './lunch';
import { mentoring } from './mentoring';
import { oneMoreSeat } from './oneMoreSeat';
import { present } from './present';
import { skipLevel } from './skipLevel';

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
