import type { OrgChart } from './company';
import { compareText } from './compareText';
import { cutCycles } from './cutCycles';
import { isCountable, type Person } from './person';
import type { PersonId, PersonIndex } from './units';

/**
 * Builds the org chart from `managerId`, whatever state the directory is in: circles are cut
 * ({@link cutCycles}), managers outside the directory are dropped, several roots are kept.
 *
 * Guests and disabled accounts keep their place, because a leaver often still holds a team together;
 * but they are nobody's "people below": `height` and `transitiveReports` count enabled members only.
 * `roots` come largest tree first (then by id), so `roots[0]` is the top person of the company.
 *
 * Takes time in proportion to the number of people; there is no recursion, however deep the chart.
 *
 * @example
 * Ana with reports Tom and Eva, Eva with report Ken →
 * layer [0, 1, 1, 2], height [2, 0, 1, 0], transitiveReports [3, 0, 1, 0], roots [0]
 */
export function buildOrgChart(
  people: readonly Person[],
  indexById: ReadonlyMap<PersonId, PersonIndex>,
): OrgChart {
  const { manager, managersOutside } = reportingLines(people, indexById);
  const cyclesCut = cutCycles(manager, people);
  const columns = reportsOf(manager);
  const order = topDown(manager, columns);
  const layer = layersOf(order, manager);
  const { height, transitiveReports } = belowOf(order, manager, people);
  const roots = rootsOf(manager, transitiveReports, people);
  return {
    manager,
    ...columns,
    layer,
    height,
    transitiveReports,
    roots,
    cyclesCut,
    managersOutside,
  };
}

/** Manager of everybody, as the directory says it: may run in circles. */
interface ReportingLines {
  /** Index of the manager; -1 for none or one outside the directory. A person may be their own. */
  readonly manager: Int32Array;
  /** People whose manager is named but not in the directory. */
  readonly managersOutside: number;
}

/**
 * Looks every `managerId` up in the directory.
 *
 * @example people a (managerId b), b (managerId gone) → manager [1, -1], managersOutside 1
 */
export function reportingLines(
  people: readonly Person[],
  indexById: ReadonlyMap<PersonId, PersonIndex>,
): ReportingLines {
  const manager = new Int32Array(people.length).fill(-1);
  let managersOutside = 0;
  for (const [i, person] of people.entries()) {
    if (person.managerId === null) continue;
    const found = indexById.get(person.managerId);
    if (found === undefined) managersOutside++;
    else manager[i] = found;
  }
  return { manager, managersOutside };
}

/** Direct reports of everybody in two columns; see `OrgChart.reports`. */
interface ReportColumns {
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

/** Everybody, each after their manager. */
function topDown(manager: Int32Array, { reportsStart, reports }: ReportColumns): Int32Array {
  const order = new Int32Array(manager.length);
  let filled = 0;
  for (const [i, m] of manager.entries()) if (m < 0) order[filled++] = i;
  for (let read = 0; read < filled; read++) {
    const i = order[read] ?? 0;
    const end = reportsStart[i + 1] ?? 0;
    for (let r = reportsStart[i] ?? 0; r < end; r++) order[filled++] = reports[r] ?? 0;
  }
  return order;
}

function layersOf(order: Int32Array, manager: Int32Array): Int32Array {
  const layer = new Int32Array(manager.length);
  for (const i of order) {
    const m = manager[i] ?? -1;
    if (m >= 0) layer[i] = (layer[m] ?? 0) + 1;
  }
  return layer;
}

function belowOf(order: Int32Array, manager: Int32Array, people: readonly Person[]) {
  const height = new Int32Array(manager.length);
  const transitiveReports = new Int32Array(manager.length);
  for (let at = order.length - 1; at >= 0; at--) {
    const i = order[at] ?? 0;
    const m = manager[i] ?? -1;
    const person = people[i];
    if (m < 0 || person === undefined) continue;
    const below = transitiveReports[i] ?? 0;
    const self = isCountable(person) ? 1 : 0;
    if (below + self === 0) continue;
    transitiveReports[m] = (transitiveReports[m] ?? 0) + below + self;
    height[m] = Math.max(height[m] ?? 0, (height[i] ?? 0) + 1);
  }
  return { height, transitiveReports };
}

function rootsOf(
  manager: Int32Array,
  transitiveReports: Int32Array,
  people: readonly Person[],
): PersonIndex[] {
  const roots: PersonIndex[] = [];
  for (const [i, m] of manager.entries()) if (m < 0) roots.push(i);
  const size = (i: PersonIndex) => transitiveReports[i] ?? 0;
  return roots.sort((a, b) => size(b) - size(a) || compareText(people[a]!.id, people[b]!.id));
}
