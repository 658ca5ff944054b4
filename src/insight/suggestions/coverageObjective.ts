import { LEVELS } from '../level';
import type { PersonIndex, Share } from '../units';
import { departmentWorth, openingWorth, NEW_CELL, levelWorth } from './coverageWorth';
import type { Objective } from './lazyGreedy';
import type { SuggestionContext } from './suggestionContext';

/** What one suggestion brings, apart from whom it is: its chance and the worth of its form. */
export interface Prospect {
  readonly reachability: Share;
  /** Position of the form, so that several of one form count less and less. */
  readonly form: number;
  readonly formWorth: number;
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
  prospectOf: (person: PersonIndex) => Prospect,
): Objective {
  return new CoverageObjective(context, prospectOf);
}

class CoverageObjective implements Objective {
  readonly #context: SuggestionContext;
  readonly #prospectOf: (person: PersonIndex) => Prospect;
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

  constructor(context: SuggestionContext, prospectOf: (person: PersonIndex) => Prospect) {
    this.#context = context;
    this.#prospectOf = prospectOf;
    this.#worth = context.rowOf.map((row) => departmentWorth(context.answers, row));
    this.#reached = Float64Array.from(context.rowOf, (row) => row?.known ?? 0);
    this.#best = new Float64Array(context.rowOf.length);
    this.#opening = Float64Array.from(context.rowOf, (row) => openingWorth(context.answers, row));
    this.#cell = Float64Array.from(context.cellKnown, (known) => (known > 0 ? 0 : NEW_CELL));
    this.#level = Float64Array.from(context.coverage.levels, levelWorth);
  }

  gain(person: PersonIndex): number {
    const { reachability: p, form, formWorth } = this.#prospectOf(person);
    const formGain = formWorth * (this.#formLeft.get(form) ?? 1) * p;
    if (this.#context.ties.known[person] === 1) return formGain;
    const { group, level, cell } = this.#placeOf(person);
    const goal = this.#context.options.deepGoal;
    const reached = this.#reached[group]!;
    const deeper = Math.min(goal, reached + p) - Math.min(goal, reached);
    const better = Math.max(0, p - this.#best[group]!);
    const bonus = this.#opening[group]! + this.#cell[cell]! + this.#level[level]!;
    return (this.#worth[group]! * (deeper + better)) / goal + bonus * p + formGain;
  }

  add(person: PersonIndex): void {
    const { reachability: p, form } = this.#prospectOf(person);
    this.#formLeft.set(form, (this.#formLeft.get(form) ?? 1) * (1 - p));
    if (this.#context.ties.known[person] === 1) return;
    const { group, level, cell } = this.#placeOf(person);
    this.#reached[group]! += p;
    this.#best[group] = Math.max(this.#best[group]!, p);
    this.#opening[group]! *= 1 - p;
    this.#cell[cell]! *= 1 - p;
    this.#level[level]! *= 1 - p;
  }

  #placeOf(person: PersonIndex) {
    const group = this.#context.grouping.groupOf[person]!;
    const level = this.#context.company.levels.level[person]!;
    return { group, level, cell: group * LEVELS.length + level };
  }
}
