import { MS_PER_DAY, type EpochMs } from '../../insight/units';
import { calendarChunks, type Chunk } from './calendarChunks';
import type { DataSet } from './dataSet';

/** What is younger than this is not read again; the newest stretch of the calendar always is. */
const FRESH = MS_PER_DAY;

export function isDirectoryFresh(kept: DataSet | null, now: EpochMs): boolean {
  if (kept === null || kept.directoryReadAt === null) return false;
  return now - kept.directoryReadAt < FRESH;
}

/** The stretches to read: the newest, and of the others those that are missing or old. */
export function chunksToRead(
  chunks: readonly Chunk[],
  kept: DataSet | null,
  now: EpochMs,
): readonly Chunk[] {
  return chunks.filter((chunk, i) => i === 0 || !isKept(chunk, kept, now - FRESH));
}

/** Whether everything was read once: the whole calendar, and the directory where it may be. */
export function isComplete(data: DataSet, historyDays: number): boolean {
  const [, ...older] = calendarChunks(data.readAt, historyDays);
  const directory = data.mode === 'limited' || data.directoryReadAt !== null;
  return directory && older.every((chunk) => isKept(chunk, data, -Infinity));
}

function isKept({ from, to }: Chunk, kept: DataSet | null, since: EpochMs): boolean {
  const windows = kept?.windows ?? [];
  return windows.some((one) => one.from === from && one.to >= to && one.readAt > since);
}

/** Whether there is enough for a first picture: some of the calendar and some colleagues. */
export function isEnough({ events, people, managerChain, readAt }: DataSet): boolean {
  const past = events.some(({ start }) => start < readAt);
  return past && people.length > managerChain.length + 1;
}
