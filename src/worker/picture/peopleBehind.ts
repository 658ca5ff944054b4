import type { Analysis } from '../../insight/analyze';
import { directReports, everybodyBelow, managerChain } from '../../insight/domain/chartRelations';
import type { PersonId, PersonIndex } from '../../insight/domain/units';
import { LEVELS } from '../../insight/levels/level';
import type { PersonReach } from '../../insight/ties/findPeople';
import { guestsOf, teamMeetings } from '../../insight/team/teamMeetings';
import type { PeopleListQuery } from '../../model/evidence';

/** Who was a guest in ego's team meetings of the window: the people behind the doorway's numbers. */
function teamGuests({ company, ego, log, reach }: Analysis): ReadonlySet<PersonId> {
  const reports = directReports(company, ego);
  const meetings = teamMeetings(log, reports, reach.windowDays, reach.asOf);
  const { people } = guestsOf(log, meetings, everybodyBelow(company.chart, ego));
  return new Set([...people].map((person) => company.people[person]?.id ?? ''));
}

/** The people behind a number. */
export function peopleOf(
  analysis: Analysis,
  { personId, leaders = false, guests = false, ...query }: PeopleListQuery,
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
