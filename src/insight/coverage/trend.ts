import type { Answers } from '../answers';
import type { Company, Grouping } from '../domain/company';
import type { MeetingLog } from '../calendar/meetingLog';
import { isOtherDepartment } from './coverage';
import { isNetworking } from './internalShare';
import { knownBySlice, trendSlices, type TrendSlice } from './trendSlices';
import type { InsightOptions } from '../options';
import type { TrendPoint } from '../reach';
import type { Scope } from '../domain/scope';
import type { EpochMs, PersonIndex, Share } from '../domain/units';

/** What the trend is drawn from. */
export interface TrendInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly log: MeetingLog;
  readonly answers: Answers;
  readonly scope: Scope;
  readonly grouping: Grouping;
  /** See {@link networkingPeople}. */
  readonly networking: Uint8Array;
  readonly options: InsightOptions;
  readonly asOf: EpochMs;
}

/**
 * Width and known people as they were at the end of each month of the window, and the internal share
 * of the meetings in that month (null without external hours). The people of the scope, their
 * departments and ego's own words are those of today; words carry no date.
 *
 * The last point equals the headline of an analysis at `asOf`, an earlier one that of an analysis at
 * its end in the same scope.
 *
 * Example: a window of 180 days gives 6 points of 30 days, oldest first.
 */
export function measureTrend(input: TrendInput): readonly TrendPoint[] {
  const slices = trendSlices(input.options, input.asOf);
  const shares = sharesOf(input, slices);
  const known = countKnown(input, knownBySlice(input, slices), slices.length);
  return slices.map((slice, j) => ({
    from: slice.from,
    to: slice.to,
    width: widthOf(input, known.byGroup, j),
    known: known.total[j]!,
    internalShare: shares[j]!,
  }));
}

function sharesOf(input: TrendInput, slices: readonly TrendSlice[]): (Share | null)[] {
  const { log, networking } = input;
  const internal = new Float64Array(slices.length);
  const external = new Float64Array(slices.length);
  let j = 0;
  for (let m = 0; m < log.count; m++) {
    while (j < slices.length && log.start[m]! >= slices[j]!.to) j++;
    if (j === slices.length) break;
    if (log.start[m]! < slices[j]!.from) continue;
    if (log.outside[m]! > 0) external[j]! += log.minutes[m]!;
    if (isNetworking(log, m, networking)) internal[j]! += log.minutes[m]!;
  }
  return slices.map((_, s) =>
    external[s]! > 0 ? internal[s]! / (internal[s]! + external[s]!) : null,
  );
}

interface KnownCounts {
  readonly total: Int32Array;
  /** Known people of group g at the end of slice j, at j × groups + g. */
  readonly byGroup: Int32Array;
}

function countKnown(input: TrendInput, known: Int32Array, slices: number): KnownCounts {
  const { scope, grouping, ego } = input;
  const total = new Int32Array(slices);
  const byGroup = new Int32Array(slices * grouping.groups.length);
  for (const person of scope.list) {
    if (known[person] === 0 || person === ego) continue;
    for (let j = 0; j < slices; j++) {
      if ((known[person]! & (1 << j)) === 0) continue;
      total[j]!++;
      byGroup[j * grouping.groups.length + grouping.groupOf[person]!]!++;
    }
  }
  return { total, byGroup };
}

function widthOf(input: TrendInput, byGroup: Int32Array, slice: number): number {
  const { groups, groupOf } = input.grouping;
  const own = groupOf[input.ego];
  const isDeep = (g: number) => byGroup[slice * groups.length + g]! >= input.options.deepGoal;
  return groups.filter(({ kind }, g) => isOtherDepartment({ kind, own: g === own }) && isDeep(g))
    .length;
}
