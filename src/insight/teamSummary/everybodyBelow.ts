import type { OrgChart } from '../columns';
import type { PersonIndex } from '../units';

/**
 * The manager's whole tree: 1 for ego and everybody who reports to ego at any depth, one entry per
 * person.
 *
 * @example Ego above Tom above Ken, Fay beside Ego → ego, Tom and Ken 1, Fay 0
 */
export function everybodyBelow(chart: OrgChart, ego: PersonIndex): Uint8Array {
  const below = new Uint8Array(chart.manager.length);
  const open = [ego];
  for (let person = open.pop(); person !== undefined; person = open.pop()) {
    below[person] = 1;
    const end = chart.reportsStart[person + 1] ?? 0;
    for (let r = chart.reportsStart[person] ?? 0; r < end; r++) open.push(chart.reports[r]!);
  }
  return below;
}
