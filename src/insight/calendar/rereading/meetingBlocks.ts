import type { ReadEvent } from '../duplicates';
import { isoWeek } from '../isoWeek';
import { layOutMeetings, type MeetingColumns } from '../meetingColumns';
import type { InsightOptions } from '../../options';
import type { EpochMs } from '../../domain/units';

/** Meetings whose columns do not depend on any other meeting: whole ISO weeks, with nothing running on. */
export interface MeetingBlock {
  /** In order of start. */
  readonly meetings: readonly ReadEvent[];
  /** As if there were no other meetings: positions and series are counted within the block. */
  readonly columns: MeetingColumns;
}

/**
 * Lays meetings out block by block. A block that was laid out before, of the same meetings, is used
 * again: after one changed event that is all of a year but a week.
 *
 * Example: meetings on Monday and Tuesday and in the week after are two blocks; where a meeting of
 * Sunday night runs into Monday, its week and the next are one.
 *
 * @param meetings In order of start.
 * @param earlier Blocks laid out with the same options.
 */
export function blocksOf(
  meetings: readonly ReadEvent[],
  options: InsightOptions,
  earlier: readonly MeetingBlock[] = [],
): readonly MeetingBlock[] {
  const byStart = new Map<EpochMs, MeetingBlock>();
  for (const block of earlier) byStart.set(block.meetings[0]!.start, block);
  return cutBetweenWeeks(meetings).map((some) => {
    const before = byStart.get(some[0]!.start);
    return before !== undefined && areSame(before.meetings, some)
      ? before
      : { meetings: some, columns: layOutMeetings(some, options) };
  });
}

function cutBetweenWeeks(meetings: readonly ReadEvent[]): ReadEvent[][] {
  const blocks: ReadEvent[][] = [];
  let week = NaN;
  let end = -Infinity;
  for (const meeting of meetings) {
    const ownWeek = isoWeek(meeting.start);
    if (ownWeek !== week && meeting.start >= end) blocks.push([]);
    blocks.at(-1)!.push(meeting);
    week = ownWeek;
    end = Math.max(end, meeting.end);
  }
  return blocks;
}

function areSame(a: readonly ReadEvent[], b: readonly ReadEvent[]): boolean {
  return a.length === b.length && a.every((meeting, m) => meeting === b[m]);
}

/**
 * The blocks as one: the same columns as those of all their meetings laid out together.
 *
 * Example: blocks of 3 and of 2 meetings → meeting 0 of the second is meeting 3.
 */
export function joinBlocks(blocks: readonly MeetingBlock[]): MeetingColumns {
  const columns = emptyColumns(blocks);
  const numbers = new Map<string, number>();
  let meeting = 0;
  let attendance = 0;
  for (const { columns: own, meetings } of blocks) {
    for (const name of ['start', 'minutes', 'size', 'week', 'outside'] as const) {
      columns[name].set(own[name], meeting);
    }
    columns.attendee.set(own.attendee, attendance);
    columns.confidence.set(own.confidence, attendance);
    for (let m = 0; m < meetings.length; m++) {
      const { seriesId } = meetings[m]!;
      if (seriesId !== null) columns.series[meeting + m] = numberOf(numbers, seriesId);
      columns.attendeeStart[meeting + m + 1] = attendance + own.attendeeStart[m + 1]!;
    }
    for (let a = 0; a < own.sameWeek.length; a++) {
      const link = own.sameWeek[a]!;
      columns.sameWeek[attendance + a] = link < 0 ? -1 : meeting + link;
    }
    meeting += own.count;
    attendance += own.attendee.length;
  }
  return { ...columns, seriesCount: numbers.size };
}

function numberOf(numbers: Map<string, number>, seriesId: string): number {
  const number = numbers.get(seriesId) ?? numbers.size;
  if (number === numbers.size) numbers.set(seriesId, number);
  return number;
}

function emptyColumns(blocks: readonly MeetingBlock[]): Omit<MeetingColumns, 'seriesCount'> {
  const total = (of: (columns: MeetingColumns) => number) =>
    blocks.reduce((sum, { columns }) => sum + of(columns), 0);
  const count = total((columns) => columns.count);
  const attendances = total((columns) => columns.attendee.length);
  return {
    count,
    start: new Float64Array(count),
    minutes: new Float64Array(count),
    size: new Uint8Array(count),
    week: new Int32Array(count),
    series: new Int32Array(count).fill(-1),
    outside: new Uint16Array(count),
    attendeeStart: new Int32Array(count + 1),
    attendee: new Int32Array(attendances),
    confidence: new Float32Array(attendances),
    sameWeek: new Int32Array(attendances),
  } satisfies Omit<MeetingColumns, 'seriesCount'>;
}
