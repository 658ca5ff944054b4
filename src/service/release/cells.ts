import type { Share } from '../../insight/domain/units';
import { LEVELS, type Level } from '../../insight/levels/level';
import {
  departmentKey,
  departmentLabel,
  isThreeDeep,
  knowsSomeone,
  type Contribution,
} from '../contribution/contributionSchema';
import { MOVE } from './releaseRules';

/** Contributors count as wide from this width, as sociable inside from this share (the goal of one third, in tenths). */
const WIDE = 3;
const INTERNAL_GOAL_PERCENT = 30;

/** One yes-or-no question to every contributor; the noise, and what was published, is kept per cell. */
export type CellId = string;

export const knowCell = (group: string): CellId => `${group}:know`;
export const deepCell = (group: string): CellId => `${group}:deep`;
export const WIDE_CELL: CellId = 'wide';
export const INTERNAL_CELL: CellId = 'internal';
export const departmentGroup = (key: string): string => `department:${key}`;
export const levelGroup = (level: Level): string => `level:${level}`;

/** What a set of contributions says, before noise. */
export interface CellCounts {
  readonly contributors: number;
  /** True answers per cell. */
  readonly counts: ReadonlyMap<CellId, number>;
  /** Departments that enough contributions name, by key, with the spelling most of them use. */
  readonly departments: ReadonlyMap<string, string>;
}

class Tally {
  readonly counts = new Map<string, number>();

  add(key: string, yes = true): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + (yes ? 1 : 0));
  }
}

function tallySpellings(contributions: readonly Contribution[]): ReadonlyMap<string, Tally> {
  const spellings = new Map<string, Tally>();
  for (const { departments } of contributions) {
    for (const name of Object.keys(departments)) {
      const key = departmentKey(name);
      const tally = spellings.get(key) ?? new Tally();
      tally.add(departmentLabel(name));
      spellings.set(key, tally);
    }
  }
  return spellings;
}

/** A department that few contributions name would tell who they are: it is left out, name and all. */
function namedByEnough(
  contributions: readonly Contribution[],
  minimum: number,
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const [key, { counts }] of tallySpellings(contributions)) {
    const usual = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const total = usual.reduce((sum, [, count]) => sum + count, 0);
    const [label = key] = usual[0] ?? [];
    if (total >= minimum) named.set(key, label);
  }
  return named;
}

function tallyContribution(
  tally: Tally,
  contribution: Contribution,
  departments: ReadonlyMap<string, string>,
): void {
  const byKey = new Map(
    Object.entries(contribution.departments).map(([name, known]) => [departmentKey(name), known]),
  );
  for (const key of departments.keys()) {
    tally.add(knowCell(departmentGroup(key)), knowsSomeone(byKey.get(key)));
    tally.add(deepCell(departmentGroup(key)), isThreeDeep(byKey.get(key)));
  }
  for (const level of LEVELS) {
    tally.add(knowCell(levelGroup(level)), knowsSomeone(contribution.levels[level]));
    tally.add(deepCell(levelGroup(level)), isThreeDeep(contribution.levels[level]));
  }
  tally.add(WIDE_CELL, contribution.width >= WIDE);
  tally.add(INTERNAL_CELL, (contribution.internalSharePercent ?? 0) >= INTERNAL_GOAL_PERCENT);
}

/** Counts every cell. @param minimum fewest contributions that must name a department. */
export function countCells(contributions: readonly Contribution[], minimum: number): CellCounts {
  const departments = namedByEnough(contributions, minimum);
  const tally = new Tally();
  for (const contribution of contributions) tallyContribution(tally, contribution, departments);
  return { contributors: contributions.length, counts: tally.counts, departments };
}

/** A share as it is published: fifths, with both tails merged. */
export const FIGURES = [
  'fewerThanOneInFour',
  'twoInFive',
  'threeInFive',
  'moreThanThreeInFour',
] as const;

export type Figure = (typeof FIGURES)[number];

/** Rounds a share to fifths and merges 0 and 1/5 into one tail, 4/5 and 1 into the other. Noise may lead outside 0 to 1. */
export function figureOf(share: Share): Figure {
  const fifths = Math.round(share * 5);
  if (fifths <= 1) return 'fewerThanOneInFour';
  if (fifths === 2) return 'twoInFive';
  return fifths === 3 ? 'threeInFive' : 'moreThanThreeInFour';
}

/** What a published figure stands on; never leaves the service. */
export interface SettledCell {
  /** Count of yes answers plus noise; may be below 0 or above the number of contributors. */
  readonly noisy: number;
  readonly contributors: number;
  readonly figure: Figure;
}

/**
 * The figure to publish. The published one stays until the noisy count has moved by {@link MOVE} people, measured at
 * today's number of contributors: 5 of 10 and 6 of 12 have not moved.
 */
export function settleCell(
  noisy: number,
  contributors: number,
  published: SettledCell | undefined,
): SettledCell {
  if (published !== undefined) {
    const before = (published.noisy / published.contributors) * contributors;
    if (Math.abs(noisy - before) < MOVE) return published;
  }
  return { noisy, contributors, figure: figureOf(noisy / contributors) };
}
