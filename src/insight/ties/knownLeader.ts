import { isInLine } from '../domain/chartRelations';
import type { Company } from '../domain/company';
import type { PersonIndex } from '../domain/units';
import { DIRECTOR } from '../levels/level';
import type { Ties } from './tie';

/**
 * Whether somebody is one of the leaders whom ego knows: a known person at director level or above who
 * is neither above nor below ego in the org chart.
 *
 * @example a director of Finance whom ego knows → true; ego's own director → false
 */
export function isKnownLeader(
  { company, ego, ties }: { company: Company; ego: PersonIndex; ties: Pick<Ties, 'known'> },
  person: PersonIndex,
): boolean {
  const isSenior = company.levels.level[person]! >= DIRECTOR;
  return (
    isSenior && ties.known[person] === 1 && person !== ego && !isInLine(company.chart, ego, person)
  );
}
