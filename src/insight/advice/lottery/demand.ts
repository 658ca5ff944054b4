import type { Company, Grouping } from '../../domain/company';
import { DIRECTOR, LEVELS } from '../../levels/level';
import { perCompany } from '../../domain/perCompany';
import { sum } from '../../domain/sum';
import type { Scope } from '../../domain/scope';

/** People by group and level, and by level; with them the demand for anybody is a short sum. */
export interface Headcounts {
  /** Cell `group * LEVELS.length + level`. */
  readonly cell: Int32Array;
  readonly level: Int32Array;
  /** People of a cell by layer of the org chart, at `cell * layers + layer`. */
  readonly byLayer: Int32Array;
  readonly layers: number;
}

/** Counts the people of the scope: everybody who might use the product there. */
export function headcountsOf(company: Company, grouping: Grouping, scope: Scope): Headcounts {
  const cell = new Int32Array(grouping.groups.length * LEVELS.length);
  const level = new Int32Array(LEVELS.length);
  const layers = layersOf(company);
  const byLayer = new Int32Array(cell.length * layers);
  for (const i of scope.list) {
    const at = grouping.groupOf[i]! * LEVELS.length + company.levels.level[i]!;
    cell[at]!++;
    level[company.levels.level[i]!]!++;
    byLayer[at * layers + company.chart.layer[i]!]!++;
  }
  return { cell, level, byLayer, layers };
}

const layersOf = perCompany(
  ({ chart }) => chart.layer.reduce((most, layer) => Math.max(most, layer + 1), 1),
  () => '',
);

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
const LEADER = DIRECTOR;

/** Where somebody is: group, level, and layer of the org chart. */
export interface Place {
  readonly group: number;
  readonly level: number;
  readonly layer: number;
}

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
 * × how often peers are drawn ÷ groups to choose from ÷ people alike. Alike are those of the same group
 * who are at least as near in level and sit at least as high in the org chart: they are asked before the
 * others of the group, for whoever sits high is near to everybody.
 *
 * For people above ego it is the number of those who might see them, each once a week: nobody can
 * guess what a scarce person is worth to others, and this bound holds for every taste. Only one level
 * up and below director a quarter of it is taken, which the fairness bench found to be enough.
 *
 * @example 1,900 people three or more levels below a vice president → 'higher' demand 1,900
 */
export function weeklyDemand(
  counts: Headcounts,
  place: Place,
  distance: DistanceClass,
  suggestionsAWeek: number,
): Demand {
  const { group, level } = place;
  const seekers = (from: number) =>
    counts.level[from]! - counts.cell[group * LEVELS.length + from]!;
  const levels = LEVELS.map((_, from) => from).filter(
    (from) => distanceClass(level - from) === distance,
  );
  if (distance !== 'peer') {
    const taken = distance === 'oneUp' && level < LEADER ? TAKEN_ONE_UP : 1;
    return { aWeek: taken * sum(levels.map((from) => counts.level[from]!)), alike: 1 };
  }
  const drawn = levels.map((from) => seekers(from) / otherGroups(counts, from));
  const forEach = sum(levels.map((from, at) => drawn[at]! / asNear(counts, place, from)));
  const alike = forEach === 0 ? 1 : sum(drawn) / forEach;
  return { aWeek: suggestionsAWeek * DRAWN_PEER * forEach, alike };
}

/** Groups with anybody at a level or below, without the one of whoever asks; at least 1. */
function otherGroups({ cell }: Headcounts, level: number): number {
  let groups = 0;
  for (let first = 0; first < cell.length; first += LEVELS.length) {
    if (cell.subarray(first, first + level + 1).some((people) => people > 0)) groups++;
  }
  return Math.max(1, groups - 1);
}

/** People of the group between the level and that of whoever asks, as high in the org chart; at least 1. */
function asNear({ byLayer, layers }: Headcounts, { group, level, layer }: Place, from: number) {
  let people = 0;
  for (let at = level; at <= from; at++) {
    const first = (group * LEVELS.length + at) * layers;
    for (let above = 0; above <= layer; above++) people += byLayer[first + above]!;
  }
  return Math.max(1, people);
}
