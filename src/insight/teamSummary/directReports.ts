import type { Company } from '../columns';
import type { PersonIndex } from '../units';

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
