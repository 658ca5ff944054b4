import type { OrgChart } from '../columns';
import type { PersonIndex } from '../units';

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
