import type { Company, Ties } from '../columns';
import { markedPeople } from '../markedPeople';
import type { PersonIndex } from '../units';
import { chartSteps } from './chartSteps';
import type { ChartSteps } from './chartSteps';

/**
 * How far everybody is from the nearest person ego knows, in steps of the org chart; of equally near
 * ones the one ego knows best counts, then the first by id.
 *
 * @example ego knows Eva; Eva's manager Ana is 1 step away, Ana's other report Tom 2, both via Eva
 */
export function nearestKnown(company: Company, ties: Ties): ChartSteps {
  const known = [...markedPeople(ties.known)];
  const id = (i: PersonIndex) => company.people[i]!.id;
  known.sort((a, b) => ties.strength[b]! - ties.strength[a]! || (id(a) < id(b) ? -1 : 1));
  return chartSteps(company.chart, known);
}
