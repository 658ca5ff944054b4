import type { Answers } from '../answers';
import type { Company, Grouping, MeetingLog, Ties } from '../columns';
import type { CoverageReach } from '../coverage';
import type { InsightOptions } from '../options';
import type { Scope } from '../scope';
import type { EpochMs, PersonId, PersonIndex } from '../units';
import type { UpcomingMeeting } from '../upcomingMeetings';

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
