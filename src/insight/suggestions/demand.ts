import type { Company, Grouping } from '../columns';
import { LEVELS } from '../level';
import type { Scope } from '../scope';

/** People by group and level, and by level; with them the demand for anybody is a short sum. */
export interface Headcounts {
  /** Cell `group * LEVELS.length + level`. */
  readonly cell: Int32Array;
  readonly level: Int32Array;
  /** Groups with anybody in them. */
  readonly groups: number;
}

/** Counts the people of the scope: everybody who might use the product there. */
export function headcountsOf(company: Company, grouping: Grouping, scope: Scope): Headcounts {
  const cell = new Int32Array(grouping.groups.length * LEVELS.length);
  const level = new Int32Array(LEVELS.length);
  const filled = new Set<number>();
  for (const i of scope.list) {
    const at = company.levels.level[i]!;
    cell[grouping.groupOf[i]! * LEVELS.length + at]!++;
    level[at]!++;
    filled.add(grouping.groupOf[i]!);
  }
  return { cell, level, groups: filled.size };
}

/** A way to look at somebody: from the same level or above, one below, two below, or further. */
export type DistanceClass = 'peer' | 'oneUp' | 'twoUp' | 'higher';

/** @example distanceClass(-1) // 'peer' */
export function distanceClass(distance: number): DistanceClass {
  if (distance <= 0) return 'peer';
  if (distance === 1) return 'oneUp';
  return distance === 2 ? 'twoUp' : 'higher';
}

/** Part of all suggestions that go to peers and people below when everybody uses the product. */
const DRAWN_PEER = 0.9;
/** Part of those one level below who would take somebody up if shown. */
const TAKEN_ONE_UP = 0.25;
/** From this level on nobody's taste is guessed. */
const LEADER = LEVELS.indexOf('director');

/** How often a week somebody would be suggested, and among how many alike. */
export interface Demand {
  readonly aWeek: number;
  readonly alike: number;
}

/**
 * Weekly demand for somebody of a group and level, if everybody used the product and nobody were held
 * back, seen from people at one distance class.
 *
 * For peers: people of other groups at those levels (all of them may have the gap) × suggestions a week
 * × how often peers are drawn ÷ cells to choose from ÷ people alike, that is of the same cell.
 *
 * For people above ego it is the number of those who might see them, each once a week: nobody can
 * guess what a scarce person is worth to others, and this bound holds for every taste. Only one level
 * up and below director a quarter of it is taken, which the fairness bench found to be enough.
 *
 * @example 1,900 people three or more levels below a vice president → 'higher' demand 1,900
 */
export function weeklyDemand(
  counts: Headcounts,
  group: number,
  level: number,
  distance: DistanceClass,
  suggestionsAWeek: number,
): Demand {
  const seekers = (from: number) =>
    counts.level[from]! - counts.cell[group * LEVELS.length + from]!;
  const levels = LEVELS.map((_, from) => from).filter(
    (from) => distanceClass(level - from) === distance,
  );
  if (distance !== 'peer') {
    const taken = distance === 'oneUp' && level < LEADER ? TAKEN_ONE_UP : 1;
    return { aWeek: taken * sumOf(levels.map((from) => counts.level[from]!)), alike: 1 };
  }
  const alike = Math.max(1, counts.cell[group * LEVELS.length + level]!);
  const drawn = levels.map((from) => seekers(from) / peerCells(counts, from));
  return { aWeek: (suggestionsAWeek * DRAWN_PEER * sumOf(drawn)) / alike, alike };
}

/** Cells with anybody at a level or below; at least 1. */
function peerCells(counts: Headcounts, level: number): number {
  const isPeerCell = (people: number, cell: number) => people > 0 && cell % LEVELS.length <= level;
  return Math.max(1, counts.cell.filter(isPeerCell).length);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
