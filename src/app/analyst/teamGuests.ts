import type { Analysis } from '../../insight/analyze';
import { directReports, everybodyBelow } from '../../insight/domain/chartRelations';
import { guestsOf, teamMeetings } from '../../insight/team/teamMeetings';
import type { PersonId } from '../../insight/domain/units';

/** Who was a guest in ego's team meetings of the window: the people behind the doorway's numbers. */
export function teamGuests({ company, ego, log, reach }: Analysis): ReadonlySet<PersonId> {
  const reports = directReports(company, ego);
  const meetings = teamMeetings(log, reports, reach.windowDays, reach.asOf);
  const { people } = guestsOf(log, meetings, everybodyBelow(company.chart, ego));
  return new Set([...people].map((person) => company.people[person]?.id ?? ''));
}
