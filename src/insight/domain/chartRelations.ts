import type { Company, OrgChart } from './company';
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

/**
 * Ego's manager, the manager's manager and so on to the root; empty at a root. Ego is not in it.
 *
 * @example Ana with report Eva with report Ken: the chain of Ken is [Eva, Ana]
 */
export function managerChain(chart: OrgChart, ego: PersonIndex): readonly PersonIndex[] {
  const chain: PersonIndex[] = [];
  let above = chart.manager[ego] ?? -1;
  while (above >= 0) {
    chain.push(above);
    above = chart.manager[above] ?? -1;
  }
  return chain;
}

/**
 * Ego's own team, which gaps leave out: ego, everybody with the same manager, ego's direct reports.
 * The manager is not in it. Where ego has no manager, the team is ego and the reports.
 *
 * One entry per person: 1 in the team, 0 outside.
 *
 * @example Ana with reports Tom and Eva, Eva with report Ken: the team of Eva is {Tom, Eva, Ken}
 */
export function ownTeam(chart: OrgChart, ego: PersonIndex): Uint8Array {
  const team = new Uint8Array(chart.manager.length);
  team[ego] = 1;
  markReports(chart, ego, team);
  const manager = chart.manager[ego] ?? -1;
  if (manager >= 0) markReports(chart, manager, team);
  return team;
}

function markReports(chart: OrgChart, of: PersonIndex, team: Uint8Array): void {
  const end = chart.reportsStart[of + 1] ?? 0;
  for (let r = chart.reportsStart[of] ?? 0; r < end; r++) team[chart.reports[r] ?? of] = 1;
}

/**
 * Ego's direct reports who are enabled members, ascending. Guests, rooms and disabled accounts below
 * ego are no team.
 *
 * @example Ego above Tom, Eva and Old (disabled) → Tom and Eva
 */
export function directReports({ chart, countable }: Company, ego: PersonIndex): PersonIndex[] {
  const from = chart.reportsStart[ego] ?? 0;
  const to = chart.reportsStart[ego + 1] ?? from;
  return [...chart.reports.subarray(from, to)].filter((person) => countable[person] === 1);
}

/**
 * The manager's whole tree: 1 for ego and everybody who reports to ego at any depth, one entry per
 * person.
 *
 * @example Ego above Tom above Ken, Fay beside Ego → ego, Tom and Ken 1, Fay 0
 */
export function everybodyBelow(chart: OrgChart, ego: PersonIndex): Uint8Array {
  const below = new Uint8Array(chart.manager.length);
  const open = [ego];
  for (let person = open.pop(); person !== undefined; person = open.pop()) {
    below[person] = 1;
    const end = chart.reportsStart[person + 1] ?? 0;
    for (let r = chart.reportsStart[person] ?? 0; r < end; r++) open.push(chart.reports[r]!);
  }
  return below;
}

/**
 * The people somebody works with by the org chart: manager, teammates, direct reports, in that order.
 *
 * @example Ana with reports Tom and Eva, Eva with report Ken: of Eva they are Ana, Tom, Ken
 */
export function* chartNeighbours(chart: OrgChart, person: PersonIndex): Generator<PersonIndex> {
  const { reportsStart, reports } = chart;
  const manager = chart.manager[person]!;
  if (manager >= 0) {
    yield manager;
    for (let r = reportsStart[manager]!; r < reportsStart[manager + 1]!; r++) {
      if (reports[r] !== person) yield reports[r]!;
    }
  }
  for (let r = reportsStart[person]!; r < reportsStart[person + 1]!; r++) yield reports[r]!;
}

/** Whether two people are neighbours in that sense. */
export function isChartNeighbour({ manager }: OrgChart, a: PersonIndex, b: PersonIndex): boolean {
  const teammates = manager[a]! >= 0 && manager[a] === manager[b];
  return a !== b && (teammates || manager[a] === b || manager[b] === a);
}
