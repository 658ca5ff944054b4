import type { Analysis } from '../../insight/analysis';
import { directReports } from '../../insight/teamSummary/directReports';
import { everybodyBelow } from '../../insight/teamSummary/everybodyBelow';
import { guestsOf } from '../../insight/teamSummary/guestsOf';
import { teamMeetings } from '../../insight/teamSummary/teamMeetings';
import type { PersonId } from '../../insight/units';

/** Who was a guest in ego's team meetings of the window: the people behind the doorway's numbers. */
export function teamGuests({ company, ego, log, reach }: Analysis): ReadonlySet<PersonId> {
  const reports = directReports(company, ego);
  const meetings = teamMeetings(log, reports, reach.windowDays, reach.asOf);
  const { people } = guestsOf(log, meetings, everybodyBelow(company.chart, ego));
  return new Set([...people].map((person) => company.people[person]?.id ?? ''));
}
