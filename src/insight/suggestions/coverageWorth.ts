import type { Answers } from '../answers';
import type { DepartmentReach, LevelReach } from '../reach';

/** Worth of a department that ego meets often enough, against 1 of one that is rarely met. */
const NO_GAP = 0.4;
const OWN_DEPARTMENT = 0.15;
const NO_DEPARTMENT = 0.2;
/** A department in focus is worth so many times as much. */
const IN_FOCUS = 10;

/**
 * Worth of the first person known in a department. Judged on the e-mails of the hold-out bench alone:
 * more of it opens more departments, and up to here costs no meeting that came about.
 */
const NEW_DEPARTMENT = 0.3;

/** Worth of the first person known at a level of a department. */
export const NEW_CELL = 0.05;

/** Worth of the first person known at a level at all, and of one at a rarely met level. */
const NEW_LEVEL = 0.1;
const RARE_LEVEL = 0.1;

/**
 * What three people known in a department are worth: 1 where it is rarely met, 0.4 where not, 0.15
 * for the own one, 0.2 for people without one; ten times that in focus. 0 without people.
 */
export function departmentWorth(answers: Answers, row: DepartmentReach | undefined): number {
  if (row === undefined) return 0;
  if (row.kind !== 'named') return NO_DEPARTMENT;
  const worth = row.rarelyMet ? 1 : NO_GAP;
  return (row.own ? OWN_DEPARTMENT : worth) * focusOf(answers, row);
}

/** What opening a department is worth: a named one, not the own, in which ego knows nobody. */
export function openingWorth(answers: Answers, row: DepartmentReach | undefined): number {
  const isClosed = row?.kind === 'named' && !row.own && row.known === 0;
  return isClosed ? NEW_DEPARTMENT * focusOf(answers, row) : 0;
}

/** What the first person at a level is worth: more where the level is rarely met. */
export function levelWorth(row: LevelReach): number {
  return (row.known > 0 ? 0 : NEW_LEVEL) + (row.rarelyMet ? RARE_LEVEL : 0);
}

function focusOf(answers: Answers, row: DepartmentReach): number {
  return answers.focus.includes(row.name) ? IN_FOCUS : 1;
}
