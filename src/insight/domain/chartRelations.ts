import type { Company, OrgChart } from './company';
import type { PersonIndex } from './units';

/**
 * The people who report to somebody, guests and disabled accounts too, ascending.
 *
 * @example Ana with reports Tom and Eva, Eva with report Ken: to Ana report [Tom, Eva]
 */
export function reportsTo(chart: OrgChart, person: PersonIndex): Int32Array {
  return chart.reports.subarray(chart.reportsStart[person], chart.reportsStart[person + 1]);
}

/** How many people {@link reportsTo} somebody. */
export function countReports({ reportsStart }: OrgChart, person: PersonIndex): number {
  return reportsStart[person + 1]! - reportsStart[person]!;
}

/**
 * The enabled members who report to somebody, ascending. Guests, rooms and disabled accounts below a
 * person are no team.
 *
 * @example Ego above Tom, Eva and Old (disabled) → Tom and Eva
 */
export function directReports({ chart, countable }: Company, person: PersonIndex): PersonIndex[] {
  return Array.from(reportsTo(chart, person)).filter((report) => countable[report] === 1);
}

/**
 * The enabled members two steps below somebody: whose manager's manager the person is.
 *
 * @example Ana with report Eva with report Ken: of Ana they are [Ken]
 */
export function skipReports(company: Company, person: PersonIndex): PersonIndex[] {
  const between = Array.from(reportsTo(company.chart, person));
  return between.flatMap((report) => directReports(company, report));
}

/**
 * Everybody in the branch of a person: the person and all below, guests and disabled accounts too.
 *
 * @example Ana with reports Tom and Eva, Eva with report Ken: the branch of Eva is [Eva, Ken]
 */
export function branchMembers(
  { reports, reportsStart }: OrgChart,
  top: PersonIndex,
): readonly PersonIndex[] {
  const members = [top];
  for (const member of members) {
    // A plain loop: branches have up to as many people as the company.
    const end = reportsStart[member + 1]!;
    for (let r = reportsStart[member]!; r < end; r++) members.push(reports[r]!);
  }
  return members;
}

/**
 * The manager's whole tree: 1 for ego and everybody who reports to ego at any depth, one entry per
 * person.
 *
 * @example Ego above Tom above Ken, Fay beside Ego → ego, Tom and Ken 1, Fay 0
 */
export function everybodyBelow(chart: OrgChart, ego: PersonIndex): Uint8Array {
  const below = new Uint8Array(chart.manager.length);
  for (const person of branchMembers(chart, ego)) below[person] = 1;
  return below;
}

/**
 * Ego's manager, the manager's manager and so on to the root; empty at a root. Ego is not in it.
 *
 * @example Ana with report Eva with report Ken: the chain of Ken is [Eva, Ana]
 */
export function managerChain({ manager }: OrgChart, ego: PersonIndex): readonly PersonIndex[] {
  const chain: PersonIndex[] = [];
  for (let above = manager[ego]!; above >= 0; above = manager[above]!) chain.push(above);
  return chain;
}

/** Whether one of two people is above the other, at any distance. */
export function isInLine(chart: OrgChart, a: PersonIndex, b: PersonIndex): boolean {
  return managerChain(chart, a).includes(b) || managerChain(chart, b).includes(a);
}

/**
 * Ego's own team, which gaps leave out: ego, everybody with the same manager, ego's direct reports.
 * The manager is not in it. If ego has no manager, the team is ego and the reports.
 *
 * One entry per person: 1 in the team, 0 outside.
 *
 * @example Ana with reports Tom and Eva, Eva with report Ken: the team of Eva is {Tom, Eva, Ken}
 */
export function ownTeam(chart: OrgChart, ego: PersonIndex): Uint8Array {
  const team = new Uint8Array(chart.manager.length);
  const manager = chart.manager[ego]!;
  const teammates = manager < 0 ? [] : reportsTo(chart, manager);
  for (const person of [ego, ...teammates, ...reportsTo(chart, ego)]) team[person] = 1;
  return team;
}

/**
 * The people somebody works with by the org chart: manager, teammates, direct reports, in that order.
 *
 * @example Ana with reports Tom and Eva, Eva with report Ken: of Eva they are Ana, Tom, Ken
 */
export function* chartNeighbours(chart: OrgChart, person: PersonIndex): Generator<PersonIndex> {
  const manager = chart.manager[person]!;
  if (manager >= 0) {
    yield manager;
    for (const teammate of reportsTo(chart, manager)) if (teammate !== person) yield teammate;
  }
  yield* reportsTo(chart, person);
}

/** Whether two people are neighbours in that sense. */
export function isChartNeighbour({ manager }: OrgChart, a: PersonIndex, b: PersonIndex): boolean {
  const teammates = manager[a]! >= 0 && manager[a] === manager[b];
  return a !== b && (teammates || manager[a] === b || manager[b] === a);
}
