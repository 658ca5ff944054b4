import { suggest } from './advice/suggest';
import type { Answers } from './answers';
import type { CalendarEvent } from './calendar/calendarEvent';
import { logMeetings } from './calendar/logMeetings';
import type { MeetingLog } from './calendar/meetingLog';
import { upcomingMeetings, type UpcomingMeeting } from './calendar/upcomingMeetings';
import { measureCoverage } from './coverage/coverage';
import { dataQuality, directoryQuality, type ReadingCounts } from './coverage/dataQuality';
import { evidenceOf, type PersonEvidence } from './coverage/evidence';
import { headlineOf } from './coverage/headline';
import { measureInternalShare, networkingPeople } from './coverage/internalShare';
import { measureTrend } from './coverage/trend';
import { ownTeam } from './domain/chartRelations';
import type { Company, Grouping } from './domain/company';
import { departmentLookalikes } from './domain/departmentLookalikes';
import { groupScope } from './domain/grouping';
import { makePeopleFilter, type PeopleFilter } from './domain/peopleFilter';
import { perCompany } from './domain/perCompany';
import { chooseScope, type Scope } from './domain/scope';
import { MS_PER_DAY, type EpochMs, type PersonId, type PersonIndex } from './domain/units';
import { LEVELS } from './levels/level';
import { rulesInForce, type InsightOptions } from './options';
import type { EgoSummary, Reach, ScopeSummary } from './reach';
import { fadingTies } from './ties/fading';
import { findPeople, personReach, type PeopleQuery, type PersonReach } from './ties/findPeople';
import { measureNetwork } from './ties/network';
import type { Ties } from './ties/tie';
import { measureTies } from './ties/ties';

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
  /** What `log` was read from. */
  readonly events: readonly CalendarEvent[];
  readonly log: MeetingLog;
  readonly whoIsIn: PeopleFilter;
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

/** The signed-in person is not in the directory that was read, so there is nothing to analyse. */
export class UnknownEgoError extends Error {
  readonly egoId: PersonId;
  constructor(egoId: PersonId) {
    super('insight: the person analysed is not in the directory');
    this.name = 'UnknownEgoError';
    this.egoId = egoId;
  }
}

/**
 * Everything that ego's calendar and the directory say about ego's reach (insight.md §1–§5, §7).
 * The same input gives the same analysis, and the order of the events does not matter.
 *
 * Interning (the company, and the calendar) takes most of the time; hand in the `earlier` analysis of
 * the same company. After an answered suggestion the calendar is not read again; after a changed event
 * it is, but who is in the other events is remembered.
 *
 * @throws {UnknownEgoError} if `egoId` is not in the directory.
 */
export function analyze(input: AnalysisInput): Analysis {
  const { company, events, answers, options, asOf } = input;
  const ego = company.indexById.get(input.egoId);
  if (ego === undefined) throw new UnknownEgoError(input.egoId);
  const { whoIsIn, log } = readCalendar(input, ego);
  const ties = measureTies(company, log, ego, answers, options, asOf);
  const team = ownTeam(company.chart, ego);
  const scope = chooseScope(company, ego, ties.touched, options);
  const grouping = groupScope(company, options.grouping, options, scope.list);
  const upcoming = upcomingMeetings(company, ego, events, asOf, whoIsIn);
  const parts = { company, ego, log, ties, team, scope, grouping, upcoming };
  return {
    reach: reachOf({ ...input, ...parts }),
    ...{ company, ego, options, events, log, whoIsIn, ties, scope, grouping, team },
    peopleIn: (query) =>
      findPeople(parts, query).map((person) => personReach({ ...parts, answers }, person)),
    evidenceOf: (personId) => {
      const person = company.indexById.get(personId);
      return person === undefined ? null : evidenceOf(company, log, person, options, asOf);
    },
  };
}

/** Of the same ego in the same company the people filter serves again; of the same calendar, the log. */
function readCalendar(input: AnalysisInput, ego: PersonIndex): Pick<Analysis, 'whoIsIn' | 'log'> {
  const { company, options, events, asOf } = input;
  const isSameEgo = input.earlier?.company === company && input.earlier.ego === ego;
  const earlier = isSameEgo ? input.earlier : undefined;
  const whoIsIn = earlier?.whoIsIn ?? makePeopleFilter(company, ego);
  const isSameCalendar = earlier?.events === events && earlier.reach.asOf === asOf;
  if (isSameCalendar && earlier.options === options) return { whoIsIn, log: earlier.log };
  return { whoIsIn, log: logMeetings(company, ego, events, options, asOf, whoIsIn) };
}

/** Everything that the figures are computed from. */
interface ReachInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly log: MeetingLog;
  readonly ties: Ties;
  readonly team: Uint8Array;
  readonly scope: Scope;
  readonly grouping: Grouping;
  readonly upcoming: readonly UpcomingMeeting[];
  readonly answers: Answers;
  readonly options: InsightOptions;
  readonly asOf: EpochMs;
  readonly reading: ReadingCounts;
  readonly commonHours?: ReadonlyMap<PersonId, number>;
}

/** Puts the figures of one analysis together; each of them is explained where it is computed. */
function reachOf(input: ReachInput): Reach {
  const { company, ego, log, ties, team, scope, grouping, options, asOf } = input;
  const coverage = measureCoverage(company, ties, grouping, scope, team, ego, options);
  const networking = networkingPeople(company.chart, ego, team);
  return {
    asOf,
    windowDays: options.windowDays,
    rules: rulesInForce(options),
    ego: egoSummary(input),
    grouping: grouping.kind,
    scope: scopeSummary(company, scope),
    ...coverage,
    headline: headlineOf({ ...input, departments: coverage.departments }),
    internalShare: measureInternalShare(log, networking, options, asOf),
    trend: measureTrend({ ...input, networking }),
    fading: fadingTies(input),
    suggestions: suggest({ ...input, coverage }),
    network: measureNetwork(input),
    dataQuality: dataQuality(
      directoryQualityOf(company),
      log,
      input.reading,
      lookalikesOf(company, options),
      { from: asOf - options.windowDays * MS_PER_DAY, asOf },
    ),
  };
}

function egoSummary({ company, ego, grouping }: ReachInput): EgoSummary {
  return {
    id: company.people[ego]!.id,
    displayName: company.people[ego]!.displayName,
    department: grouping.groups[grouping.groupOf[ego]!]!,
    level: LEVELS[company.levels.level[ego]!]!,
  };
}

function scopeSummary(company: Company, scope: Scope): ScopeSummary {
  const top = company.people[scope.top];
  return {
    kind: scope.kind,
    topPersonId: top?.id ?? null,
    topPersonName: top?.displayName ?? null,
    people: scope.people,
    companyPeople: company.people.length,
  };
}

const directoryQualityOf = perCompany(directoryQuality, () => '');

const lookalikesOf = perCompany(departmentLookalikes, (options: InsightOptions) =>
  JSON.stringify(options.departmentAliases),
);
