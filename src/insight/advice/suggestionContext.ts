import type { Answers } from '../answers';
import { isoWeek, weekStart } from '../calendar/isoWeek';
import type { UpcomingMeeting } from '../calendar/upcomingMeetings';
import type { CoverageReach } from '../coverage/coverage';
import { managerChain } from '../domain/chartRelations';
import type { Company, Grouping } from '../domain/company';
import type { MeetingLog } from '../calendar/meetingLog';
import type { Ties } from '../ties/tie';
import type { Scope } from '../domain/scope';
import type { EpochMs, PersonId, PersonIndex } from '../domain/units';
import { LEVELS, type LevelIndex } from '../levels/level';
import type { InsightOptions } from '../options';
import type { DepartmentReach } from '../reach';
import { officeMatcher, officeSpellings, type OfficeMatch } from './officeFactor';

/** Everything that suggestions are drawn from. */
export interface SuggestionInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly grouping: Grouping;
  readonly scope: Scope;
  /** Ego's own team ({@link ownTeam}). */
  readonly team: Uint8Array;
  readonly ties: Ties;
  readonly log: MeetingLog;
  readonly upcoming: readonly UpcomingMeeting[];
  readonly coverage: CoverageReach;
  readonly answers: Answers;
  readonly asOf: EpochMs;
  readonly options: InsightOptions;
  /** Working hours in common with ego, for those of whom they are known (0 to 24). */
  readonly commonHours?: ReadonlyMap<PersonId, number>;
}

/** The input and what all parts of the suggestions look up in it. */
export interface SuggestionContext extends SuggestionInput {
  readonly egoLevel: LevelIndex;
  /** 1 for ego's manager, the manager's manager and so on. */
  readonly chain: Uint8Array;
  /** -1 if there is none. */
  readonly bossOfBoss: PersonIndex;
  /** Row of each group of the grouping; undefined if nobody of the scope is in it. */
  readonly rowOf: readonly (DepartmentReach | undefined)[];
  /** People known in each cell (`group * LEVELS.length + level`). */
  readonly cellKnown: Int32Array;
  /** Compares an office with ego's. */
  readonly officeOf: (person: PersonIndex) => OfficeMatch;
  /** Running number of the ISO week. */
  readonly week: number;
  /** Monday 00:00 UTC: moments are compared with it, so that a week's suggestions stay. */
  readonly weekStart: EpochMs;
}

/** Looks up once what the parts of the suggestions need often. */
export function suggestionContext(input: SuggestionInput): SuggestionContext {
  const { company, ego, grouping, coverage } = input;
  const aboveEgo = managerChain(company.chart, ego);
  const chain = new Uint8Array(company.people.length);
  for (const person of aboveEgo) chain[person] = 1;
  const { spellings, spellingOf } = officeSpellings(company);
  const matches = spellings.map(officeMatcher(company.people[ego]!.officeLocation));
  const rowOf: (DepartmentReach | undefined)[] = grouping.groups.map(() => undefined);
  for (const row of coverage.departments) rowOf[row.group] = row;
  const cellKnown = new Int32Array(grouping.groups.length * LEVELS.length);
  for (const cell of coverage.cells) {
    cellKnown[cell.group * LEVELS.length + LEVELS.indexOf(cell.level)] = cell.known;
  }
  return {
    ...input,
    egoLevel: company.levels.level[ego]!,
    chain,
    bossOfBoss: aboveEgo[1] ?? -1,
    rowOf,
    cellKnown,
    officeOf: (person) => matches[spellingOf[person]!]!,
    week: isoWeek(input.asOf),
    weekStart: weekStart(input.asOf),
  };
}

/** Level of a person minus ego's: 0 for a peer, 2 for two levels up. */
export function levelDistance(context: SuggestionContext, person: PersonIndex): number {
  return context.company.levels.level[person]! - context.egoLevel;
}

/** Row of the person's department. Everybody who can be suggested is in the scope and has one. */
export function departmentRow(context: SuggestionContext, person: PersonIndex): DepartmentReach {
  return context.rowOf[context.grouping.groupOf[person]!]!;
}
