import type { Answers } from '../../answers';
import { isOtherDepartment } from '../../coverage/coverage';
import type { PersonIndex, Share } from '../../domain/units';
import { LEVELS } from '../../levels/level';
import type { DepartmentReach, LevelReach } from '../../reach';
import type { SuggestionContext } from '../suggestionContext';
import type { Objective } from './lazyGreedy';

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
const NEW_CELL = 0.05;

/** Worth of the first person known at a level at all, and of one at a rarely met level. */
const NEW_LEVEL = 0.1;
const RARE_LEVEL = 0.1;

/**
 * What three people known in a department are worth: 1 if it is rarely met, 0.4 if not, 0.15
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
  const isClosed = row !== undefined && isOtherDepartment(row) && row.known === 0;
  return isClosed ? NEW_DEPARTMENT * focusOf(answers, row) : 0;
}

/** What the first person at a level is worth: more if the level is rarely met. */
export function levelWorth(row: LevelReach): number {
  return (row.known > 0 ? 0 : NEW_LEVEL) + (row.rarelyMet ? RARE_LEVEL : 0);
}

function focusOf(answers: Answers, row: DepartmentReach): number {
  return answers.focus.includes(row.name) ? IN_FOCUS : 1;
}

/** What suggestions bring, apart from whom they are: their chances and the worth of their forms. */
export interface Chances {
  reachability(person: PersonIndex): Share;
  /** At least the reachability, if that is cheaper to know. */
  bound?(person: PersonIndex): Share;
  /** Position of the form, so that several of one form count less and less. */
  formOf(person: PersonIndex): number;
  formWorth(person: PersonIndex): number;
}

/**
 * The expected gain in coverage (insight.md §5):
 * Σ over departments of worth · (min(goal, known + Σ p) + max p) ÷ goal, plus a bonus for opening a
 * department, for levels at which ego knows nobody (in the department, and at all) or that are rarely
 * met, and for special forms. A bonus counts with the chance that at least one suggestion earns it, so
 * that it is earned once: 1 − Π (1 − p). The term max p, the best chance in a department, spreads
 * suggestions: the first one of a department counts twice.
 *
 * Monotone and submodular: every gain is non-negative and falls as more is added. A known person
 * (the manager's manager may be one) adds only the worth of the form.
 *
 * @example Finance (a gap, 1 of 3 known), p 0.6, level known, no special form → 1 · (0.6 + 0.6) ÷ 3
 */
export function coverageObjective(
  context: SuggestionContext,
  chances: Chances,
): Required<Objective> {
  return new CoverageObjective(context, chances);
}

class CoverageObjective implements Required<Objective> {
  readonly #context: SuggestionContext;
  readonly #chances: Chances;
  readonly #worth: readonly number[];
  /** Known people of each group and expected ones that were added. */
  readonly #reached: Float64Array;
  /** Best chance added so far in each group. */
  readonly #best: Float64Array;
  /** What is left of the bonuses. */
  readonly #opening: Float64Array;
  readonly #cell: Float64Array;
  readonly #level: Float64Array;
  readonly #formLeft = new Map<number, Share>();

  constructor(context: SuggestionContext, chances: Chances) {
    this.#context = context;
    this.#chances = chances;
    this.#worth = context.rowOf.map((row) => departmentWorth(context.answers, row));
    this.#reached = Float64Array.from(context.rowOf, (row) => row?.known ?? 0);
    this.#best = new Float64Array(context.rowOf.length);
    this.#opening = Float64Array.from(context.rowOf, (row) => openingWorth(context.answers, row));
    this.#cell = Float64Array.from(context.cellKnown, (known) => (known > 0 ? 0 : NEW_CELL));
    this.#level = Float64Array.from(context.coverage.levels, levelWorth);
  }

  gain(person: PersonIndex): number {
    return this.#gainAt(person, this.#chances.reachability(person));
  }

  bound(person: PersonIndex): number {
    const chance = this.#chances.bound?.(person) ?? this.#chances.reachability(person);
    return this.#gainAt(person, chance);
  }

  add(person: PersonIndex): void {
    const p = this.#chances.reachability(person);
    const form = this.#chances.formOf(person);
    this.#formLeft.set(form, (this.#formLeft.get(form) ?? 1) * (1 - p));
    if (this.#context.ties.known[person] === 1) return;
    const group = this.#context.grouping.groupOf[person]!;
    const level = this.#context.company.levels.level[person]!;
    this.#reached[group]! += p;
    this.#best[group] = Math.max(this.#best[group]!, p);
    this.#opening[group]! *= 1 - p;
    this.#cell[group * LEVELS.length + level]! *= 1 - p;
    this.#level[level]! *= 1 - p;
  }

  #gainAt(person: PersonIndex, p: Share): number {
    const worth = this.#chances.formWorth(person);
    const left = worth > 0 ? (this.#formLeft.get(this.#chances.formOf(person)) ?? 1) : 0;
    const formGain = worth * left * p;
    if (this.#context.ties.known[person] === 1) return formGain;
    const group = this.#context.grouping.groupOf[person]!;
    const level = this.#context.company.levels.level[person]!;
    const goal = this.#context.options.deepGoal;
    const reached = this.#reached[group]!;
    const deeper = Math.min(goal, reached + p) - Math.min(goal, reached);
    const better = Math.max(0, p - this.#best[group]!);
    const cell = this.#cell[group * LEVELS.length + level]!;
    const bonus = this.#opening[group]! + cell + this.#level[level]!;
    return (this.#worth[group]! * (deeper + better)) / goal + bonus * p + formGain;
  }
}
