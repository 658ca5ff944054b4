import { LEVELS, type Level } from '../../insight/levels/level';
import type { CellReach, DepartmentReach, Reach } from '../../insight/reach';

/**
 * Levels that the map has a column for: those at which there is somebody. None where all are at the
 * same one: that is what a directory without job titles gives, and it tells nothing.
 */
export function shownLevels({ levels }: Pick<Reach, 'levels'>): readonly Level[] {
  const there = new Set(
    levels.filter(({ colleagues }) => colleagues > 0).map(({ level }) => level),
  );
  return there.size > 1 ? LEVELS.filter((level) => there.has(level)) : [];
}

/** One group of the map with its cells, one a level that is shown; null where nobody has that level. */
export interface MapRow {
  readonly group: DepartmentReach;
  readonly cells: readonly (CellReach | null)[];
}

/** Gaps first, the largest on top; then by size; own group and leftovers last. */
export function mapRows(reach: Reach): readonly MapRow[] {
  const { departments, cells } = reach;
  const levels = shownLevels(reach);
  const byKey = new Map(
    cells
      .filter(({ colleagues }) => colleagues > 0)
      .map((cell) => [keyOf(cell.group, cell.level), cell]),
  );
  return departments
    .filter((group) => group.colleagues > 0)
    .toSorted((a, b) => rank(a) - rank(b) || shortfall(b) - shortfall(a))
    .map((group) => ({
      group,
      cells: levels.map((level) => byKey.get(keyOf(group.group, level)) ?? null),
    }));
}

const keyOf = (group: number, level: Level) => `${group} ${level}`;

const shortfall = (group: DepartmentReach) =>
  group.rarelyMet ? group.expected - group.othersMet : group.colleagues;

function rank(group: DepartmentReach): number {
  if (group.kind !== 'named') return 3;
  if (group.own) return 2;
  return group.rarelyMet ? 0 : 1;
}
