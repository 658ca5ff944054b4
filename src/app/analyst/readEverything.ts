import type { EventsReading, GraphReader } from '../../graph/reading';
import type { EpochMs } from '../../insight/units';
import type { ReadingProgress } from '../../ui/model/readingProgress';
import type { Mode } from '../problems/scopes';
import { calendarChunks, weeksIn, type Chunk } from './calendarChunks';
import type { DataSet } from './dataSet';
import { startGathering } from './gathering';
import { createProgress } from './progress';
import { chunksToRead } from './readingRules';

export interface ReadingPlan {
  readonly mode: Mode;
  readonly now: EpochMs;
  readonly historyDays: number;
  readonly kept: DataSet | null;
  /** False to go on with the directory that was kept. */
  readonly readDirectory: boolean;
}

/** What is told while reading; each with everything that is there so far. */
export interface ReadingListener {
  onProgress(progress: ReadingProgress): void;
  onMe(soFar: DataSet): void;
  onWindow(soFar: DataSet, chunk: Chunk, reading: EventsReading): void;
  onPeople(soFar: DataSet): void;
  /** Nobody more comes; in limited mode these are the people whom ego works with. */
  onDirectoryDone(soFar: DataSet): void;
}

/**
 * Reads in the order in which it helps: who ego is and the manager chain, the last four weeks, then
 * the rest of the calendar backwards, and beside it the directory page by page.
 *
 * @throws {GraphError} The first that happens; everything else is given up then.
 */
export async function readEverything(
  reader: GraphReader,
  plan: ReadingPlan,
  listener: ReadingListener,
  signal: AbortSignal,
): Promise<DataSet> {
  const progress = createProgress((now) => listener.onProgress(now));
  progress.step('profile');
  const me = await reader.readMe({ signal });
  const gathering = startGathering(me, plan.mode, plan.kept, plan.now);
  listener.onMe(gathering.dataSet());
  const parts = [readCalendar, plan.mode === 'full' ? readDirectory : readRelevant];
  await together(parts, signal);
  return gathering.dataSet();

  async function readCalendar(options: { readonly signal: AbortSignal }): Promise<void> {
    const all = calendarChunks(plan.now, plan.historyDays);
    const of = weeksIn(all, plan.now);
    const toRead = chunksToRead(all, plan.kept, plan.now);
    for (const [i, chunk] of toRead.entries()) {
      progress.weeks({ read: of - weeksIn(toRead.slice(i), plan.now), of });
      const reading = await reader.readEvents(chunk.from, chunk.to, options);
      gathering.addEvents(chunk, reading);
      listener.onWindow(gathering.dataSet(), chunk, reading);
    }
    progress.weeks({ read: of, of });
  }

  async function readRelevant(options: { readonly signal: AbortSignal }): Promise<void> {
    gathering.addPeople(await reader.readRelevantPeople(options));
    listener.onPeople(gathering.dataSet());
    listener.onDirectoryDone(gathering.dataSet());
  }

  async function readDirectory(options: { readonly signal: AbortSignal }): Promise<void> {
    if (!plan.readDirectory) return;
    gathering.directoryBegins();
    await reader.readPeople((page, { read, total }) => {
      gathering.addPeople(page);
      progress.people({ read, of: total });
      listener.onPeople(gathering.dataSet());
    }, options);
    gathering.directoryDone();
    listener.onDirectoryDone(gathering.dataSet());
  }
}

type Part = (options: { readonly signal: AbortSignal }) => Promise<void>;

/** Runs the parts beside each other; the first that fails ends the others, then its error is thrown. */
async function together(parts: readonly Part[], signal: AbortSignal): Promise<void> {
  const giveUp = new AbortController();
  const options = { signal: AbortSignal.any([signal, giveUp.signal]) };
  const running = parts.map((part) => part(options));
  try {
    await Promise.all(running);
  } catch (error) {
    giveUp.abort();
    await Promise.allSettled(running);
    throw error;
  }
}
