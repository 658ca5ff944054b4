import { branchMembers } from '../domain/chartRelations';
import type { Company, Grouping } from '../domain/company';
import type { Ties } from '../ties/tie';
import type { Scope } from '../domain/scope';
import type { PersonIndex } from '../domain/units';
import { LEVELS } from '../levels/level';

/** Counts of cells (group × level): cell `group * LEVELS.length + level`. */
export interface CoverageCounts {
  /** People of the scope, ego included. */
  readonly headcount: Int32Array;
  /** People of the scope with a contact in the window, ego excluded. */
  readonly met: Int32Array;
  readonly known: Int32Array;
  readonly sharedMinutes: Float64Array;
  /** People of the scope outside the universe of gaps: there only because ego has met them. */
  readonly onlyMet: Int32Array;
  /** People who may be a gap: of the universe of gaps, outside the own team, ego excluded. */
  readonly others: Int32Array;
  /** … of whom ego met so many. */
  readonly othersMet: Int32Array;
  /** People of the universe of gaps in the own team, ego excluded. */
  readonly ownTeam: Int32Array;
}

/** Counts every cell in one pass over the people of the scope. */
export function countCells(
  company: Company,
  ties: Ties,
  grouping: Grouping,
  scope: Scope,
  team: Uint8Array,
  ego: PersonIndex,
): CoverageCounts {
  const cells = grouping.groups.length * LEVELS.length;
  const headcount = new Int32Array(cells);
  const met = new Int32Array(cells);
  const known = new Int32Array(cells);
  const sharedMinutes = new Float64Array(cells);
  const onlyMet = new Int32Array(cells);
  const others = new Int32Array(cells);
  const othersMet = new Int32Array(cells);
  const ownTeam = new Int32Array(cells);
  const universe = gapUniverse(company, scope);
  const { level } = company.levels;
  for (const i of scope.list) {
    const cell = grouping.groupOf[i]! * LEVELS.length + level[i]!;
    headcount[cell]!++;
    if (i === ego) continue;
    const metHere = ties.contacts[i]! > 0 ? 1 : 0;
    met[cell]! += metHere;
    known[cell]! += ties.known[i]!;
    sharedMinutes[cell]! += ties.sharedMinutes[i]!;
    if (universe[i] !== 1) onlyMet[cell]!++;
    else if (team[i] === 1) ownTeam[cell]!++;
    else {
      others[cell]!++;
      othersMet[cell]! += metHere;
    }
  }
  return { headcount, met, known, sharedMinutes, onlyMet, others, othersMet, ownTeam };
}

/**
 * The people of the scope whom ego might have met or not: members of the company, or of the branch,
 * without those who are in the scope only because ego has met them. Shares are taken over these; with
 * the others in, every department outside the branch would look fully met. One entry per person, 0
 * or 1.
 *
 * @example a branch of 500 and 12 people met elsewhere: 512 in the scope, 500 here
 */
export function gapUniverse(company: Company, scope: Scope): Uint8Array {
  if (scope.top < 0) return scope.members;
  const universe = new Uint8Array(scope.members.length);
  for (const i of branchMembers(company.chart, scope.top)) universe[i] = scope.members[i] ?? 0;
  return universe;
}
