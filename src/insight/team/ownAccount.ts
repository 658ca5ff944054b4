import type { Analysis } from '../analyze';
import type { Answers } from '../answers';
import type { InsightOptions } from '../options';
import type { UpcomingMeeting } from '../calendar/upcomingMeetings';
import { directReports } from '../domain/chartRelations';
import { doorGaps, measureDoorway, type DoorGap, type Doorway } from './doorway';
import { guests, type Guest } from './guests';
import { invitations, type Invitation } from './invitations';
import { oneToOneRhythm, teamMeetings, type OneToOneRhythm } from './teamMeetings';

/** What a manager sees from the own calendar alone: no service, nobody else's data. */
export interface OwnAccount {
  readonly oneToOnes: OneToOneRhythm;
  readonly doorway: Doorway;
  /** All of them, the widest first. */
  readonly gaps: readonly DoorGap[];
  readonly invitations: readonly Invitation[];
  /** Whom to ask from each other department, whether or not there is a gap. */
  readonly guests: readonly Guest[];
}

/** An analysis, and what beside it the account is drawn from. */
export interface OwnAccountInput {
  readonly analysis: Analysis;
  readonly upcoming: readonly UpcomingMeeting[];
  readonly answers: Answers;
  readonly options: InsightOptions;
}

/**
 * The manager's own account of the team (team-summary.md): one-to-one rhythm, what team meetings bring
 * in, gaps as the team's door-opener, and ready actions. Null for somebody without direct reports.
 */
export function ownAccount({
  analysis,
  upcoming,
  answers,
  options,
}: OwnAccountInput): OwnAccount | null {
  const { company, ego, log, reach } = analysis;
  const reports = directReports(company, ego);
  if (reports.length === 0) return null;
  const meetings = teamMeetings(log, reports, options.windowDays, reach.asOf);
  const { departments } = reach;
  const doorway = measureDoorway({ ...analysis, departments }, meetings);
  const gaps = doorGaps(departments, doorway);
  const toAsk = guests({ ...analysis, answers, options }, departments);
  return {
    oneToOnes: oneToOneRhythm(log, reports, reach.asOf),
    doorway,
    gaps,
    invitations: invitations({ guests: toAsk, upcoming, options }, gaps, reports),
    guests: toAsk,
  };
}
