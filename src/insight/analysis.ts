import type { Answers } from './answers';
import type { CalendarEvent } from './calendarEvent';
import type { Company, Grouping, MeetingLog, Ties } from './columns';
import type { ReadingCounts } from './dataQuality';
import { evidenceOf } from './evidence';
import { logMeetings } from './meetingLog';
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
  /**
   * The log of these events with these options and this `asOf`, where it is there already: from an
   * earlier analysis after which only an answer has changed.
   */
  readonly log?: MeetingLog;
  /** The people filter of an earlier analysis of the same ego and company ({@link Analysis.whoIsIn}). */
  readonly whoIsIn?: PeopleFilter;
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
 * Interning (the company, and the log unless it is handed in) takes most of the time; after one
 * answered suggestion hand in `log`, after one changed event hand in `whoIsIn`.
 *
 * @throws {UnknownEgoError} where `egoId` is not in the directory.
 */
export function analyze(input: AnalysisInput): Analysis {
  const { company, answers, options, asOf } = input;
  const ego = company.indexById.get(input.egoId);
  if (ego === undefined) throw new UnknownEgoError(input.egoId);
  const whoIsIn = input.whoIsIn ?? makePeopleFilter(company, ego);
  const log = input.log ?? logMeetings(company, ego, input.events, options, asOf, whoIsIn);
  const ties = measureTies(company, log, ego, answers, options, asOf);
  const team = ownTeam(company.chart, ego);
  const scope = chooseScope(company, ego, ties.touched, options);
  const grouping = groupScope(company, options.grouping, options, scope.list);
  const upcoming = upcomingMeetings(company, ego, input.events, asOf, whoIsIn);
  const parts = { company, ego, log, ties, team, scope, grouping, upcoming };
  return {
    reach: reachOf({ ...input, ...parts }),
    ...{ company, ego, log, whoIsIn, ties, scope, grouping, team },
    peopleIn: (query) =>
      findPeople(parts, query).map((person) => personReach({ ...parts, answers }, person)),
    evidenceOf: (personId) => {
      const person = company.indexById.get(personId);
      return person === undefined ? null : evidenceOf(company, log, person, options, asOf);
    },
  };
}
