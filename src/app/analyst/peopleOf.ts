import type { Analysis } from '../../insight/analyze';
import { LEVELS } from '../../insight/levels/level';
import { managerChain } from '../../insight/domain/chartRelations';
import type { PersonReach } from '../../insight/reach';
import type { PersonIndex } from '../../insight/domain/units';
import type { PeopleFilter } from '../../ui/model/evidenceSource';
import { teamGuests } from './teamGuests';

/** The people behind a number. */
export function peopleOf(
  analysis: Analysis,
  { personId, leaders = false, guests = false, ...query }: PeopleFilter,
): readonly PersonReach[] {
  const people = analysis.peopleIn(leaders ? { ...query, known: true } : query);
  if (personId !== undefined) return people.filter((each) => each.personId === personId);
  if (guests) {
    const came = teamGuests(analysis);
    return people.filter((each) => came.has(each.personId));
  }
  return leaders ? people.filter((each) => isLeader(analysis, each)) : people;
}

const DIRECTOR = LEVELS.indexOf('director');

/** As the headline counts them: director or above, neither above nor below ego. */
function isLeader({ company, ego }: Analysis, { personId, level }: PersonReach): boolean {
  const person = company.indexById.get(personId) ?? -1;
  const isAbove = (above: PersonIndex, below: PersonIndex) =>
    managerChain(company.chart, below).includes(above);
  if (LEVELS.indexOf(level) < DIRECTOR || person === ego) return false;
  return !isAbove(person, ego) && !isAbove(ego, person);
}
