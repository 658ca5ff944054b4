import { LEVELS } from '../../insight/levels/level';
import {
  deepCell,
  departmentGroup,
  INTERNAL_CELL,
  knowCell,
  levelGroup,
  WIDE_CELL,
  type CellId,
} from './cell';
import type { Figure } from './figure';
import type { Month } from './month';
import type { ReleaseBody } from './releaseSchema';
import type { SettledCell } from './settleCell';

export interface ReleaseFacts {
  readonly month: Month;
  readonly scope: 'direct' | 'tree';
  readonly minimum: number;
  readonly contributors: number;
  /** The month in which these contributors were first shown together. */
  readonly since: Month;
  readonly departments: ReadonlyMap<string, string>;
  readonly cells: ReadonlyMap<CellId, SettledCell>;
}

/** What everybody who may read the release is shown, in one order. */
export function releaseBody(facts: ReleaseFacts): ReleaseBody {
  const figure = (cell: CellId): Figure => {
    const settled = facts.cells.get(cell);
    if (settled === undefined) throw new Error(`No figure for ${cell}`);
    return settled.figure;
  };
  const pair = (group: string): { know: Figure; deep: Figure } => ({
    know: figure(knowCell(group)),
    deep: figure(deepCell(group)),
  });
  const departments = [...facts.departments]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, name]) => ({ name, ...pair(departmentGroup(key)) }));
  return {
    state: 'released',
    month: facts.month,
    scope: facts.scope,
    minimum: facts.minimum,
    contributors: facts.contributors,
    since: facts.since,
    departments,
    levels: LEVELS.map((level) => ({ level, ...pair(levelGroup(level)) })),
    wide: figure(WIDE_CELL),
    internal: figure(INTERNAL_CELL),
    // Counted from what is published, so it tells nothing more.
    singleBridge: departments.filter(({ know }) => know === 'fewerThanOneInFour').length,
  };
}
