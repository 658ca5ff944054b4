import type { Answers } from './answers';
import type { CalendarEvent } from './calendarEvent';
import { readCalendar } from './calendarReading';
import type { CalendarReading } from './calendarReading';
import type { Company, Grouping, MeetingLog, Ties } from './columns';
import type { ReadingCounts } from './dataQuality';
import { evidenceOf } from './evidence';
import type { InsightOptions } from './options';
import { ownTeam } from './ownTeam';
import type { PeopleFilter } from './peopleFilter';
import { makePeopleFilter } from './peopleFilter';
import type { PeopleQuery } from './peopleQuery';
import { findPeople } from './peopleQuery';
import { personReach } from './personReach';
import type { PersonEvidence, PersonReach, Reach } from './reach';
import { reachOf } from './reachOf';
import { chooseScope } from './scope';
import type { Scope } from './scope';
import { groupScope } from './groupScope';
import { measureTies } from './ties';
import { UnknownEgoError } from './unknownEgo';
import type { EpochMs, PersonId, PersonIndex } from './units';
import { upcomingMeetings } from './upcomingMeetings';

/** Everything an analysis is made of. The directory is interned before, once for all analyses. */
export interface AnalysisInput {
  readonly company: Company;
  readonly egoId: PersonId;
  readonly events: readonly CalendarEvent[];
  readonly answers: Answers;
  readonly options: InsightOptions;
  readonly asOf: EpochMs;
  readonly reading: ReadingCounts;
  /** An earlier analysis: what of it still holds is used again, and the result is the same. */
  readonly earlier?: Analysis;
  /** Working hours in common with ego, for those of whom they are known (0 to 24). */
  readonly commonHours?: ReadonlyMap<PersonId, number>;
}

/** One analysis: the figures as plain data, and the lists behind them on demand. */
export interface Analysis {
  readonly reach: Reach;
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly log: MeetingLog;
  readonly whoIsIn: PeopleFilter;
  /** What `log` was read from. */
  readonly calendar: CalendarReading;
  readonly options: InsightOptions;
  readonly ties: Ties;
  readonly scope: Scope;
  readonly grouping: Grouping;
  /** 1 for ego's own team, one entry per person. */
  readonly team: Uint8Array;
  /** The people of the scope behind a number, strongest ties first; see {@link findPeople}. */
  peopleIn(query: PeopleQuery): readonly PersonReach[];
  /** The events behind one tie; null for somebody who is not in the directory. */
  evidenceOf(personId: PersonId): PersonEvidence | null;
}

/**
 * Everything that ego's calendar and the directory say about ego's reach (insight.md §1–§5, §7).
 * The same input gives the same analysis, and the order of the events does not matter.
 *
 * Interning (the company, and the calendar) takes most of the time; after an answered suggestion or a
 * changed event hand in the `earlier` analysis of the same company, and only what has changed is read.
 *
 * @throws {UnknownEgoError} where `egoId` is not in the directory.
 */
export function analyze(input: AnalysisInput): Analysis {
  const { company, answers, options, asOf } = input;
  const ego = company.indexById.get(input.egoId);
  if (ego === undefined) throw new UnknownEgoError(input.egoId);
  const { whoIsIn, calendar } = readAgain(input, ego);
  const { log } = calendar;
  const ties = measureTies(company, log, ego, answers, options, asOf);
  const team = ownTeam(company.chart, ego);
  const scope = chooseScope(company, ego, ties.touched, options);
  const grouping = groupScope(company, options.grouping, options, scope.list);
  const upcoming = upcomingMeetings(company, ego, calendar.ahead, asOf, whoIsIn);
  const parts = { company, ego, log, ties, team, scope, grouping, upcoming };
  return {
    reach: reachOf({ ...input, ...parts }),
    ...{ company, ego, options, log, whoIsIn, calendar, ties, scope, grouping, team },
    peopleIn: (query) =>
      findPeople(parts, query).map((person) => personReach({ ...parts, answers }, person)),
    evidenceOf: (personId) => {
      const person = company.indexById.get(personId);
      return person === undefined ? null : evidenceOf(company, log, person, options, asOf);
    },
  };
}

/** Whose calendar it is and by which rules it is read must be the same for anything to be used again. */
function readAgain(input: AnalysisInput, ego: PersonIndex): Pick<Analysis, 'whoIsIn' | 'calendar'> {
  const { company, options, events, asOf } = input;
  const isSameEgo = input.earlier?.company === company && input.earlier.ego === ego;
  const earlier = isSameEgo ? input.earlier : undefined;
  const whoIsIn = earlier?.whoIsIn ?? makePeopleFilter(company, ego);
  const before = earlier?.options === options ? earlier.calendar : undefined;
  return { whoIsIn, calendar: readCalendar({ options, whoIsIn }, events, asOf, before) };
}
