import { analyze, type Analysis } from '../../insight/analyze';
import type { Answers } from '../../insight/answers';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import { upcomingMeetings } from '../../insight/calendar/upcomingMeetings';
import type { InsightOptions } from '../../insight/options';
import { contributionOf, type Contribution } from '../../insight/team/contribution';
import { ownAccount, type OwnAccount } from '../../insight/team/ownAccount';
import { countsOf, type DataSet } from '../sync/dataSet';
import { isComplete } from '../sync/whatIsDue';

/** The manager's own account of the team, from what the analyst holds. */
export function ownAccountOf(
  analysis: Analysis,
  events: readonly CalendarEvent[],
  answers: Answers,
  options: InsightOptions,
): OwnAccount | null {
  const { company, ego, reach, whoIsIn } = analysis;
  const upcoming = upcomingMeetings(company, ego, events, reach.asOf, whoIsIn);
  return ownAccount({ analysis, upcoming, answers, options });
}

/**
 * What ego would contribute, worked out with the deployment's options whatever ego chose for the
 * screen, so that a team's contributions are comparable. Null where not everything was read: half a
 * calendar, or no directory, would be a wrong answer.
 */
export function ownContribution(
  { company, whoIsIn, reach }: Analysis,
  data: DataSet,
  answers: Answers,
  options: InsightOptions,
): Contribution | null {
  if (data.mode === 'limited' || !isComplete(data, options.historyDays)) return null;
  const usual = analyze({
    ...{ company, whoIsIn, answers },
    options: { ...options, grouping: 'department' },
    egoId: data.me.id,
    events: data.events,
    reading: countsOf(data),
    asOf: reach.asOf,
  });
  return contributionOf(usual.reach);
}
