import type { OrgChart } from './columns';
import type { PersonIndex } from './units';

/**
 * Ego's own team, which gaps leave out: ego, everybody with the same manager, ego's direct reports.
 * The manager is not in it. Where ego has no manager, the team is ego and the reports.
 *
 * One entry per person: 1 in the team, 0 outside.
 *
 * @example Ana with reports Tom and Eva, Eva with report Ken: the team of Eva is {Tom, Eva, Ken}
 */
export function ownTeam(chart: OrgChart, ego: PersonIndex): Uint8Array {
  const team = new Uint8Array(chart.manager.length);
  team[ego] = 1;
  markReports(chart, ego, team);
  const manager = chart.manager[ego] ?? -1;
  if (manager >= 0) markReports(chart, manager, team);
  return team;
}

function markReports(chart: OrgChart, of: PersonIndex, team: Uint8Array): void {
  const end = chart.reportsStart[of + 1] ?? 0;
  for (let r = chart.reportsStart[of] ?? 0; r < end; r++) team[chart.reports[r] ?? of] = 1;
}
