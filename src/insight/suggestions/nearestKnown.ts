import type { Company, Ties } from '../columns';
import { markedPeople } from '../markedPeople';
import { chartSteps } from './chartSteps';
import type { ChartSteps } from './chartSteps';

/**
 * How far everybody is from the nearest person ego knows, in steps of the org chart; of equally near
 * ones the one ego knows best counts, then the first by id.
 *
 * @example ego knows Eva; Eva's manager Ana is 1 step away, Ana's other report Tom 2, both via Eva
 */
export function nearestKnown(company: Company, ties: Ties): ChartSteps {
  const { people, chart } = company;
  return chartSteps(chart, markedPeople(ties.known), (a, b) => {
    const more = ties.strength[a]! - ties.strength[b]!;
    return more === 0 ? people[a]!.id < people[b]!.id : more > 0;
  });
}
