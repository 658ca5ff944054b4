import type { InsightOptions } from './options';
import type { DepartmentReach } from './reach';

/** Of so many departments one belongs to the goal. */
const ONE_OF = 4;

/**
 * How many departments ego should be deep in: `options.wideGoal` (3), or a quarter of the departments
 * where that is more (rounded up), but never more than there are departments with enough people.
 *
 * @param departments Named ones, without ego's own.
 * @example 2 departments → 2; 8 → 3; 13 → 4; 40 → 10
 */
export function wideGoalOf(
  departments: readonly DepartmentReach[],
  options: Pick<InsightOptions, 'deepGoal' | 'wideGoal'>,
): number {
  const possible = departments.filter((department) => department.headcount >= options.deepGoal);
  const quarter = Math.ceil(possible.length / ONE_OF);
  return Math.min(possible.length, Math.max(options.wideGoal, quarter));
}
