import { MS_PER_DAY, type Days, type EpochMs } from '../../insight/units';

/** One stretch of the calendar, read in one go. */
export interface Chunk {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

const CHUNK = 28 * MS_PER_DAY;
const AHEAD = 14 * MS_PER_DAY;

/** Answers come late and meetings are put right afterwards, but hardly after two weeks. */
export const SETTLED = 14 * MS_PER_DAY;

/**
 * The calendar in stretches of four weeks, the newest first: it holds everything that may still
 * change, from at least two weeks ago to two weeks ahead. The last four weeks lie in the first two
 * stretches. They begin at the same moments whenever they are asked for, so what was read can be
 * kept.
 */
export function calendarChunks(now: EpochMs, historyDays: Days): readonly Chunk[] {
  const newest = Math.floor((now - SETTLED) / CHUNK) * CHUNK;
  const chunks: Chunk[] = [{ from: newest, to: now + AHEAD }];
  const oldest = now - historyDays * MS_PER_DAY;
  for (let to = newest; to > oldest; to -= CHUNK) chunks.push({ from: to - CHUNK, to });
  return chunks;
}

/** Weeks of the past in these chunks, for progress in words. */
export function weeksIn(chunks: readonly Chunk[], now: EpochMs): number {
  const past = chunks.map(({ from, to }) => Math.min(to, now) - from);
  return Math.round(past.reduce((sum, length) => sum + length, 0) / (7 * MS_PER_DAY));
}
