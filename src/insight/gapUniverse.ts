import { branchMembers } from './branchMembers';
import type { Company } from './columns';
import type { Scope } from './scope';

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
