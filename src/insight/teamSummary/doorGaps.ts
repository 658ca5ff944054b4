import type { DepartmentReach } from '../reach';
import type { Doorway } from './doorway';

/** A department to which the manager opens no door. */
export interface DoorGap {
  readonly group: number;
  readonly name: string;
  /** People there. */
  readonly people: number;
  /** … whom the manager knows; fewer than make it deep. */
  readonly known: number;
  readonly rarelyMet: boolean;
}

/**
 * Gaps of the manager as the team's door-opener: named departments other than the own one in which
 * the manager is not deep and from which nobody was in a team meeting of the window. Rarely met ones
 * come first, then those where fewest are known, then the largest.
 *
 * @example Finance: 1 of 42 known, no guest → a gap; Legal: none known, its head was a guest → none
 */
export function doorGaps(
  departments: readonly DepartmentReach[],
  doorway: Doorway,
): readonly DoorGap[] {
  const open = new Set(
    doorway.departments.filter(({ guests }) => guests > 0).map(({ group }) => group),
  );
  return departments
    .filter(({ kind, own, deep, group }) => kind === 'named' && !own && !deep && !open.has(group))
    .map(({ group, name, headcount, known, rarelyMet }) => ({
      ...{ group, name, people: headcount, known, rarelyMet },
    }))
    .sort(
      (a, b) =>
        Number(b.rarelyMet) - Number(a.rarelyMet) || a.known - b.known || b.people - a.people,
    );
}
