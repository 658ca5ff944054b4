import type { OrgChart } from './columns';
import type { PersonIndex } from './units';

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
