import type { Company, Grouping } from '../domain/company';
import type { Ties } from '../ties/tie';
import { countCells, type CoverageCounts } from './coverageCounts';
import { findGaps, type GapFinding } from './gaps/findGaps';
import { LEVELS } from '../levels/level';
import type { InsightOptions } from '../options';
import type { CellReach, Coverage, DepartmentReach, GapTest, LevelReach } from '../reach';
import type { Scope } from '../domain/scope';
import { sum } from '../domain/sum';
import type { PersonIndex, Share } from '../domain/units';

/** Whom ego reaches, by group, by level, and by both. */
export interface CoverageReach {
  /** Groups with at least one person of the scope, in the order of the grouping. */
  readonly departments: readonly DepartmentReach[];
  /** All levels, lowest first. */
  readonly levels: readonly LevelReach[];
  /** Cells with at least one person, group by group, lowest level first. */
  readonly cells: readonly CellReach[];
}

/**
 * Whether a group is a department beside ego's own. Only these can make ego wide: "(Not set)" and
 * "Other" are no departments.
 */
export function isOtherDepartment(group: Pick<DepartmentReach, 'kind' | 'own'>): boolean {
  return group.kind === 'named' && !group.own;
}

/** Whether getting to know people there makes ego wider: another department that is not deep yet. */
export function makesWider(group: Pick<DepartmentReach, 'kind' | 'own' | 'deep'>): boolean {
  return isOtherDepartment(group) && !group.deep;
}

type CoverageOptions = Pick<InsightOptions, 'deepGoal'> & Parameters<typeof findGaps>[1];

/**
 * Counts ego's coverage of the scope and tests every group and level for being rarely met.
 *
 * `headcount` counts ego; `met`, `known` and `sharedMinutes` do not, but count the own team. The
 * gap test leaves out ego, the own team, and people who are in the scope only because ego met them
 * ({@link gapUniverse}). `expected` is `others` × ego's overall share outside the own team. Sums over
 * groups, levels and cells are equal, whatever the grouping.
 *
 * @param scope Only members are counted.
 * @param team 1 for ego's own team ({@link ownTeam}).
 * @example 42 others in Finance, 1 met, overall share 1 in 5 → others 42, othersMet 1, expected 8.4
 */
export function measureCoverage(
  company: Company,
  ties: Ties,
  grouping: Grouping,
  scope: Scope,
  team: Uint8Array,
  ego: PersonIndex,
  options: CoverageOptions,
): CoverageReach {
  const counts = countCells(company, ties, grouping, scope, team, ego);
  const share = sum(counts.othersMet) / Math.max(1, sum(counts.others));
  return {
    departments: departmentsOf(counts, grouping, grouping.groupOf[ego]!, share, options),
    levels: levelsOf(counts, share, options),
    cells: cellsOf(counts, grouping, share),
  };
}

function departmentsOf(
  counts: CoverageCounts,
  grouping: Grouping,
  own: number,
  share: Share,
  options: CoverageOptions,
): DepartmentReach[] {
  const rows = grouping.groups.map((_, group) =>
    addUp(counts, group * LEVELS.length, 1, LEVELS.length),
  );
  const findings = findGaps(rows.map(gapCount), options);
  const departments = grouping.groups.map((group, index) => ({
    group: index,
    name: group.name,
    kind: group.kind,
    ...testedRow(rows[index]!, findings[index]!, share),
    deep: rows[index]!.known >= options.deepGoal,
    levelsKnown: levelsKnown(counts, index),
    own: index === own,
  }));
  return departments.filter((department) => department.headcount > 0);
}

function levelsOf(counts: CoverageCounts, share: Share, options: CoverageOptions): LevelReach[] {
  const groups = counts.headcount.length / LEVELS.length;
  const rows = LEVELS.map((_, level) => addUp(counts, level, LEVELS.length, groups));
  const findings = findGaps(rows.map(gapCount), options);
  return LEVELS.map((level, index) => ({
    level,
    ...testedRow(rows[index]!, findings[index]!, share),
  }));
}

function cellsOf(counts: CoverageCounts, grouping: Grouping, share: Share): CellReach[] {
  const cells = grouping.groups.flatMap((group, index) =>
    LEVELS.map((level, position) => {
      const row = addUp(counts, index * LEVELS.length + position, 1, 1);
      return {
        group: index,
        department: group.name,
        level,
        ...row,
        expected: row.others * share,
      };
    }),
  );
  return cells.filter((cell) => cell.headcount > 0);
}

/** One line of a table before it is tested. */
type Row = Coverage & Pick<GapTest, 'others' | 'othersMet' | 'ownTeam'>;

function addUp(counts: CoverageCounts, first: number, step: number, length: number): Row {
  const row = {
    headcount: 0,
    met: 0,
    known: 0,
    sharedMinutes: 0,
    onlyMet: 0,
    others: 0,
    othersMet: 0,
    ownTeam: 0,
  };
  for (let cell = first, left = length; left > 0; cell += step, left--) {
    row.headcount += counts.headcount[cell]!;
    row.met += counts.met[cell]!;
    row.known += counts.known[cell]!;
    row.sharedMinutes += counts.sharedMinutes[cell]!;
    row.onlyMet += counts.onlyMet[cell]!;
    row.others += counts.others[cell]!;
    row.othersMet += counts.othersMet[cell]!;
    row.ownTeam += counts.ownTeam[cell]!;
  }
  return { ...row, colleagues: row.others + row.ownTeam + row.onlyMet };
}

function gapCount(row: Row) {
  return { others: row.others, met: row.othersMet };
}

function testedRow(row: Row, finding: GapFinding, share: Share): Coverage & GapTest {
  return { ...row, expected: row.others * share, ...finding };
}

function levelsKnown(counts: CoverageCounts, group: number): number {
  const first = group * LEVELS.length;
  return counts.known.subarray(first, first + LEVELS.length).filter((known) => known > 0).length;
}
