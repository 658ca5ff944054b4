import type { OrgChart } from '../domain/company';
import type { MeetingLog } from '../calendar/meetingLog';
import { managerChain } from '../domain/chartRelations';
import type { InsightOptions } from '../options';
import type { InternalShare } from '../reach';
import { MS_PER_DAY, type EpochMs, type PersonIndex } from '../domain/units';

/**
 * With whom a meeting is internal networking: everybody outside ego's own team, and ego's manager and
 * manager's manager in any case.
 *
 * @param team 1 for ego's own team, one entry per person.
 * @returns 1 for those people, one entry per person.
 */
export function networkingPeople(chart: OrgChart, ego: PersonIndex, team: Uint8Array): Uint8Array {
  const networking = new Uint8Array(team.length);
  for (let i: PersonIndex = 0; i < team.length; i++) networking[i] = 1 - team[i]!;
  for (const above of managerChain(chart, ego).slice(0, 2)) networking[above] = 1;
  return networking;
}

/** Whether somebody in meeting `m` makes it internal networking. */
export function isNetworking(log: MeetingLog, m: number, networking: Uint8Array): boolean {
  for (let a = log.attendeeStart[m]!; a < log.attendeeStart[m + 1]!; a++) {
    if (networking[log.attendee[a]!] === 1) return true;
  }
  return false;
}

/**
 * Internal networking hours ÷ (internal networking hours + external hours) in the window, by ego's
 * clock time. External is every meeting with at least one outside person. A meeting that is both,
 * such as a customer call with a colleague of another department, is in both sums.
 *
 * Null if there are no external hours: the goal says nothing to somebody who meets no customers.
 *
 * Example: 1 hour with Finance and 3 hours with customers → share 0.25.
 *
 * @param networking See {@link networkingPeople}.
 */
export function measureInternalShare(
  log: MeetingLog,
  networking: Uint8Array,
  options: Pick<InsightOptions, 'windowDays' | 'internalShareGoal'>,
  asOf: EpochMs,
): InternalShare | null {
  const from = asOf - options.windowDays * MS_PER_DAY;
  let internal = 0;
  let external = 0;
  for (let m = 0; m < log.count && log.start[m]! < asOf; m++) {
    if (log.start[m]! < from) continue;
    if (log.outside[m]! > 0) external += log.minutes[m]!;
    if (isNetworking(log, m, networking)) internal += log.minutes[m]!;
  }
  if (external === 0) return null;
  return {
    internalHours: internal / 60,
    externalHours: external / 60,
    share: internal / (internal + external),
    goal: options.internalShareGoal,
  };
}
