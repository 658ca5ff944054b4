import type { Analysis } from '../../insight/analyze';
import type { Answers } from '../../insight/answers';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { InsightOptions } from '../../insight/options';
import { ownAccount, type OwnAccount } from '../../insight/team/ownAccount';
import { upcomingMeetings } from '../../insight/calendar/upcomingMeetings';

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
