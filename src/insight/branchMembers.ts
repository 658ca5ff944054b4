import type { OrgChart } from './columns';
import type { PersonIndex } from './units';

/**
 * Everybody in the branch of a person: the person and all below, guests and disabled accounts too.
 *
 * @example Ana with reports Tom and Eva, Eva with report Ken: the branch of Eva is [Eva, Ken]
 */
export function branchMembers(chart: OrgChart, top: PersonIndex): readonly PersonIndex[] {
  const members = [top];
  for (const member of members) {
    const end = chart.reportsStart[member + 1] ?? 0;
    for (let r = chart.reportsStart[member] ?? 0; r < end; r++) {
      members.push(chart.reports[r] ?? top);
    }
  }
  return members;
}
