import { branchMembers } from './branchMembers';
import type { Company, OrgChart } from './columns';
import type { Label, Labels } from './label';
import type { PersonIndex } from './units';

/**
 * Branches of the org chart: everybody belongs to the direct report of the top person they are below
 * (or are), named after that person. The top person stands alone.
 *
 * The top person is the root of the largest tree; where that person has one single report, the report
 * is the top, and so on. Where the largest tree holds fewer than half of the people who are in trees,
 * nobody is the top and every root heads a branch, as do the roots of further trees always. People
 * without manager and without reports have no branch.
 *
 * @example Ana with reports Tom and Eva, Eva with report Ken → Ana: Ana, Tom: Tom, Eva: Eva, Ken: Eva
 */
export function labelsByBranch({ people, chart }: Company): Labels {
  const above = aboveBranches(chart);
  const labels: (Label | null)[] = people.map(() => null);
  for (const root of chart.roots) {
    for (const i of branchMembers(chart, root)) {
      const manager = chart.manager[i] ?? -1;
      const heads = manager < 0 ? reportsCount(chart, i) > 0 : above.has(manager);
      const person = people[i];
      if (heads && person) labels[i] = { key: person.id, spelling: person.displayName };
      else labels[i] = labels[manager] ?? null;
    }
  }
  return labels;
}

/** The people whose reports head branches. */
function aboveBranches(chart: OrgChart): ReadonlySet<PersonIndex> {
  const above = new Set<PersonIndex>();
  const top = chart.roots[0];
  if (top === undefined || !holdsHalf(chart, top)) return above;
  for (let at = top; !above.has(at);) {
    above.add(at);
    const start = chart.reportsStart[at] ?? 0;
    const only = chart.reports[start];
    if (only !== undefined && reportsCount(chart, at) === 1 && reportsCount(chart, only) > 0) {
      at = only;
    }
  }
  return above;
}

function holdsHalf(chart: OrgChart, top: PersonIndex): boolean {
  const sizes = chart.roots
    .map((root) => chart.transitiveReports[root] ?? 0)
    .filter((below) => below > 0)
    .map((below) => below + 1);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return 2 * ((chart.transitiveReports[top] ?? 0) + 1) >= all;
}

function reportsCount(chart: OrgChart, i: PersonIndex): number {
  return (chart.reportsStart[i + 1] ?? 0) - (chart.reportsStart[i] ?? 0);
}
