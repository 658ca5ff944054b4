import type { Analysis } from '../../insight/analyze';
import type { Answers } from '../../insight/answers';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { InsightOptions } from '../../insight/options';
import type { SuggestionInput } from '../../insight/advice/suggestionContext';
import { upcomingMeetings } from '../../insight/calendar/upcomingMeetings';

/** What advice on a meeting is drawn from, out of an analysis and the calendar behind it. */
export function suggestionInput(
  analysis: Analysis,
  events: readonly CalendarEvent[],
  answers: Answers,
  options: InsightOptions,
): SuggestionInput {
  const { company, ego, reach, whoIsIn } = analysis;
  return {
    ...analysis,
    ...{ answers, options, asOf: reach.asOf },
    upcoming: upcomingMeetings(company, ego, events, reach.asOf, whoIsIn),
    coverage: { departments: reach.departments, levels: reach.levels, cells: reach.cells },
  };
}
