import { MS_PER_DAY, type EpochMs } from '../../insight/domain/units';
import { calendarWindows, SETTLED, type CalendarWindow } from './calendarWindows';
import type { KeptWindow, DataSet } from './dataSet';

/** A round through the directory goes on only so long; after that too much may have changed. */
const FRESH = MS_PER_DAY;
/** What has settled is looked at again now and then, one stretch with each refresh. */
const LOOK_AGAIN = 30 * MS_PER_DAY;

/** How the directory is brought up to date. */
export type DirectoryStep = 'changes' | 'goOn' | 'whole';

/** Changes where a whole directory is kept; the rest where a round has stopped; else everybody. */
export function directoryStep(kept: DataSet | null, now: EpochMs): DirectoryStep {
  if (kept === null) return 'whole';
  if (kept.round?.nextLink && now - kept.round.beganAt < FRESH) return 'goOn';
  return kept.deltaLink !== null && kept.directoryReadAt !== null ? 'changes' : 'whole';
}

/**
 * The stretches to read: the newest, of the others those that are missing or were read before they
 * had settled, and where nothing of that is due, the one that was not looked at for longest.
 */
export function windowsToRead(
  chunks: readonly CalendarWindow[],
  kept: DataSet | null,
  now: EpochMs,
): readonly CalendarWindow[] {
  const [newest, ...older] = chunks.map((chunk) => ({ chunk, window: keptWindow(chunk, kept) }));
  const due = older.filter(({ chunk, window }) => {
    return window === undefined || !isSettled(chunk, window);
  });
  const old = older
    .filter(({ window }) => window && now - window.readAt > LOOK_AGAIN)
    .sort((a, b) => (a.window?.readAt ?? 0) - (b.window?.readAt ?? 0));
  const read = new Set([newest, ...due, ...(due.length === 0 ? old.slice(0, 1) : [])]);
  return [newest, ...older].flatMap((one) => (one && read.has(one) ? one.chunk : []));
}

/** Whether everything was read once: the whole calendar, and the directory where it may be. */
export function isComplete(data: DataSet, historyDays: number): boolean {
  const [, ...older] = calendarWindows(data.readAt, historyDays);
  const directory = data.mode === 'limited' || data.directoryReadAt !== null;
  return directory && older.every((chunk) => keptWindow(chunk, data) !== undefined);
}

function keptWindow({ from, to }: CalendarWindow, kept: DataSet | null): KeptWindow | undefined {
  return kept?.windows.find((one) => one.from === from && one.to >= to);
}

function isSettled({ to }: CalendarWindow, { readAt }: KeptWindow): boolean {
  return readAt >= to + SETTLED;
}

/** Whether there is enough for a first picture: some of the calendar and some colleagues. */
export function isEnough({ events, people, managerChain, readAt }: DataSet): boolean {
  const past = events.some(({ start }) => start < readAt);
  return past && people.length > managerChain.length + 1;
}
