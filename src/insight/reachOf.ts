import type { Answers } from './answers';
import type { Company, Grouping, MeetingLog, Ties } from './columns';
import { measureCoverage } from './coverage';
import { dataQuality } from './dataQuality';
import type { ReadingCounts } from './dataQuality';
import { departmentLookalikes } from './departmentLookalikes';
import { directoryQuality } from './directoryQuality';
import { fadingTies } from './fadingTies';
import { headlineOf } from './headline';
import { measureInternalShare, networkingPeople } from './internalShare';
import { LEVELS } from './level';
import { measureNetwork } from './network';
import type { InsightOptions } from './options';
import { perCompany } from './perCompany';
import type { EgoSummary, Reach, ScopeSummary } from './reach';
import type { Scope } from './scope';
import { suggest } from './suggestions/suggest';
import { measureTrend } from './trend';
import { MS_PER_DAY } from './units';
import type { EpochMs, PersonId, PersonIndex } from './units';
import type { UpcomingMeeting } from './upcomingMeetings';

/** Everything that the figures are computed from. */
export interface ReachInput {
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

const directoryQualityOf = perCompany(directoryQuality, () => '');
const lookalikesOf = perCompany(departmentLookalikes, (options: InsightOptions) =>
  JSON.stringify(options.departmentAliases),
);

/** Puts the figures of one analysis together; each of them is explained where it is computed. */
export function reachOf(input: ReachInput): Reach {
  const { company, ego, log, ties, team, scope, grouping, options, asOf } = input;
  const coverage = measureCoverage(company, ties, grouping, scope, team, ego, options);
  const networking = networkingPeople(company.chart, ego, team);
  return {
    asOf,
    windowDays: options.windowDays,
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
