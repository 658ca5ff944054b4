import type { Company, Grouping } from '../columns';
import { LEVELS } from '../level';
import type { Scope } from '../scope';
import type { PersonIndex } from '../units';

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
  for (let i: PersonIndex = 0; i < scope.members.length; i++) {
    if (scope.members[i] !== 1) continue;
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

/** Part of all suggestions that go to that distance when everybody uses the product (simulated). */
const DRAWN = { peer: 0.75, oneUp: 0.35 };

/** How often a week somebody would be suggested, and among how many alike. */
export interface Demand {
  readonly aWeek: number;
  readonly alike: number;
}

/**
 * Weekly demand for somebody of a group and level, if everybody used the product and nobody were held
 * back, seen from people at one distance class.
 *
 * For peers and one level up: people of other groups at those levels (all of them may have the gap)
 * × suggestions a week × how often that distance is drawn ÷ groups to choose from ÷ people alike in
 * the group. For the few higher up it is the number of people who might see them at all, each once a
 * week: nobody can guess what a scarce person is worth to others, and this bound holds for every
 * taste.
 *
 * @example 1,900 people two or more levels below a vice president → 'higher' demand 1,900
 */
export function weeklyDemand(
  counts: Headcounts,
  group: number,
  level: number,
  distance: DistanceClass,
  suggestionsAWeek: number,
): Demand {
  let seekers = 0;
  let demand = 0;
  for (let from = 0; from < LEVELS.length; from++) {
    if (distanceClass(level - from) !== distance) continue;
    const outside = counts.level[from]! - counts.cell[group * LEVELS.length + from]!;
    if (distance === 'twoUp' || distance === 'higher') {
      demand += counts.level[from]!;
      continue;
    }
    const drawn = (suggestionsAWeek * DRAWN[distance]) / Math.max(1, counts.groups - 1);
    demand += (outside * drawn) / alikeFrom(counts, group, from, distance);
    seekers += outside * drawn;
  }
  return { aWeek: demand, alike: demand > 0 && seekers > 0 ? seekers / demand : 1 };
}

/** People of the group at that distance from a level; at least 1. */
function alikeFrom(
  counts: Headcounts,
  group: number,
  from: number,
  distance: DistanceClass,
): number {
  let alike = 0;
  for (let level = 0; level < LEVELS.length; level++) {
    if (distanceClass(level - from) === distance)
      alike += counts.cell[group * LEVELS.length + level]!;
  }
  return Math.max(1, alike);
}
