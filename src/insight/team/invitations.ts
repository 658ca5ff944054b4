import type { InsightOptions } from '../options';
import type { EpochMs, EventId, PersonIndex } from '../domain/units';
import type { UpcomingMeeting } from '../calendar/upcomingMeetings';
import type { DoorGap } from './doorway';
import type { Guest } from './guests';
import { LEAST_REPORTS } from './teamMeetings';

/** A ready action: invite this person to that team meeting. */
export interface Invitation extends Guest {
  /** Null if no team meeting with a free seat lies ahead: then any free time will do. */
  readonly meeting: TeamMeetingAhead | null;
}

export interface TeamMeetingAhead {
  readonly eventId: EventId;
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Everybody invited so far, ego included. */
  readonly size: number;
}

/** What the invitations are drawn from. */
export interface InvitationInput {
  /** See `guests`. */
  readonly guests: readonly Guest[];
  readonly upcoming: readonly UpcomingMeeting[];
  readonly options: Pick<InsightOptions, 'mostOthers'>;
}

/** As many as can be acted on in a quarter. */
const MOST = 3;

/**
 * The next steps against the gaps: from each of the first three gaps with somebody to ask one guest
 * (`guests`), each at a team meeting of their own, soonest first. A team meeting ahead is one
 * that ego organises, with at least two direct reports and room for one more person (at most
 * `mostOthers` besides ego, or nobody would get to know anybody).
 *
 * @param reports See `directReports`.
 * @example gaps Finance and Legal, team meetings on Tuesday and a week later → the director of
 * Finance on Tuesday, the head of Legal a week later
 */
export function invitations(
  input: InvitationInput,
  gaps: readonly DoorGap[],
  reports: readonly PersonIndex[],
): readonly Invitation[] {
  const meetings = meetingsAhead(input, reports);
  const byGroup = new Map(input.guests.map((guest) => [guest.group, guest]));
  const asked = gaps.flatMap(({ group }) => byGroup.get(group) ?? []).slice(0, MOST);
  return asked.map((guest, i) => ({ ...guest, meeting: meetings[i] ?? null }));
}

function meetingsAhead(
  { upcoming, options }: InvitationInput,
  reports: readonly PersonIndex[],
): readonly TeamMeetingAhead[] {
  const team = new Set(reports);
  const isTeam = ({ isOrganizer, people, size }: UpcomingMeeting) =>
    isOrganizer &&
    size <= options.mostOthers &&
    people.filter((person) => team.has(person)).length >= LEAST_REPORTS;
  return upcoming
    .filter(isTeam)
    .map(({ eventId, start, end, size }) => ({ eventId, start, end, size }));
}
