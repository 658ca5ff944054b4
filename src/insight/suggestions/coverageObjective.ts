import { LEVELS } from '../level';
import type { DepartmentReach } from '../reach';
import type { PersonIndex, Share } from '../units';
import type { Objective } from './lazyGreedy';
import type { SuggestionContext } from './suggestionContext';

/** What one suggestion brings, apart from whom it is: its chance and the worth of its form. */
export interface Prospect {
  readonly reachability: Share;
  /** Position of the form, so that several of one form count less and less. */
  readonly form: number;
  readonly formWorth: number;
}

/** Worth of a department that ego does not meet rarely, against 1 of one that is a gap. */
const NO_GAP = 0.6;
const OWN_DEPARTMENT = 0.2;
const NO_DEPARTMENT = 0.3;
const IN_FOCUS = 3;
/** Worth of the first person known at a level of a department. */
const NEW_CELL = 0.05;
/** Worth of the first person known at a level at all, and at a rarely met one. */
const NEW_LEVEL = 0.1;
const RARE_LEVEL = 0.1;

/**
 * The expected gain in coverage (insight.md §5):
 * Σ over departments of worth · min(goal, known + Σ p) ÷ goal, plus a bonus for levels at which ego
 * knows nobody (in the department, and at all) or that are rarely met, plus the worth of special
 * forms. A bonus counts with the chance that at least one suggestion earns it, so that it is earned
 * once: 1 − Π (1 − p).
 *
 * Monotone and submodular: every gain is non-negative and falls as more is added. A known person
 * (the manager's manager may be one) adds only the worth of the form.
 *
 * @example Finance (a gap, 1 of 3 known), p 0.6, level known, no special form → 1 · 0.6 ÷ 3 = 0.2
 */
export function coverageObjective(
  context: SuggestionContext,
  prospectOf: (person: PersonIndex) => Prospect,
): Objective {
  const { company, grouping, ties, options, coverage } = context;
  const goal = options.deepGoal;
  const worth = context.rowOf.map((row) => (row === undefined ? 0 : departmentWorth(context, row)));
  const reached = Float64Array.from(context.rowOf, (row) => row?.known ?? 0);
  const cellWorth = Float64Array.from(context.cellKnown, (known) => (known > 0 ? 0 : NEW_CELL));
  const levelWorth = Float64Array.from(
    coverage.levels,
    (row) => (row.known > 0 ? 0 : NEW_LEVEL) + (row.rarelyMet ? RARE_LEVEL : 0),
  );
  const formMissing = new Map<number, number>();
  const place = (person: PersonIndex) => {
    const group = grouping.groupOf[person]!;
    const level = company.levels.level[person]!;
    return { group, level, cell: group * LEVELS.length + level };
  };
  const deeper = (group: number, p: Share) =>
    Math.min(goal, reached[group]! + p) - Math.min(goal, reached[group]!);
  return {
    gain: (person) => {
      const { reachability, form, formWorth } = prospectOf(person);
      const formGain = formWorth * (formMissing.get(form) ?? 1) * reachability;
      if (ties.known[person] === 1) return formGain;
      const { group, level, cell } = place(person);
      const bonus = (cellWorth[cell]! + levelWorth[level]!) * reachability;
      return (worth[group]! * deeper(group, reachability)) / goal + bonus + formGain;
    },
    add: (person) => {
      const { reachability, form } = prospectOf(person);
      formMissing.set(form, (formMissing.get(form) ?? 1) * (1 - reachability));
      if (ties.known[person] === 1) return;
      const { group, level, cell } = place(person);
      reached[group]! += reachability;
      cellWorth[cell]! *= 1 - reachability;
      levelWorth[level]! *= 1 - reachability;
    },
  };
}

function departmentWorth({ answers }: SuggestionContext, row: DepartmentReach): number {
  const focus = answers.focus.includes(row.name) && row.kind === 'named' ? IN_FOCUS : 1;
  if (row.kind !== 'named') return NO_DEPARTMENT;
  if (row.own) return OWN_DEPARTMENT * focus;
  return (row.rarelyMet ? 1 : NO_GAP) * focus;
}
