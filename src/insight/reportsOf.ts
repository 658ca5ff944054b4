/** Direct reports of everybody in two columns; see `OrgChart.reports`. */
export interface ReportColumns {
  readonly reportsStart: Int32Array;
  readonly reports: Int32Array;
}

/**
 * Turns "manager of" around into "direct reports of", each list in ascending order.
 *
 * @example manager [-1, 0, 0, 1] → reportsStart [0, 2, 3, 3, 3], reports [1, 2, 3]
 */
export function reportsOf(manager: Int32Array): ReportColumns {
  const reportsStart = new Int32Array(manager.length + 1);
  for (const m of manager) if (m >= 0) reportsStart[m + 1] = (reportsStart[m + 1] ?? 0) + 1;
  for (let i = 0; i < manager.length; i++) {
    reportsStart[i + 1] = (reportsStart[i + 1] ?? 0) + (reportsStart[i] ?? 0);
  }
  const next = reportsStart.slice(0, manager.length);
  const reports = new Int32Array(reportsStart[manager.length] ?? 0);
  for (const [i, m] of manager.entries()) {
    if (m < 0) continue;
    reports[next[m] ?? 0] = i;
    next[m] = (next[m] ?? 0) + 1;
  }
  return { reportsStart, reports };
}
