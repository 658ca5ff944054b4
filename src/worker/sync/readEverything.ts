import type { GraphReader, MeReading } from '../../graph/read/reading';
import { calendarWindows, type CalendarWindow } from './calendarWindows';
import type { DataSet } from './dataSet';
import { startSyncState, type SyncState } from './syncState';
import { createProgress } from './syncProgress';
import { readCalendar } from './readCalendar';
import { readDirectory } from './readDirectory';
import type { SyncListener, ReadingPlan, SyncContext } from './syncContext';
import { directoryStep } from './whatIsDue';

/**
 * Asks in the order in which it helps: who ego is and the manager chain, the last four weeks, then
 * the rest of the calendar backwards, and beside it the directory page by page. Where there is a
 * reading from before, only what may have changed since.
 *
 * @throws {GraphError} The first that happens; everything else is given up then.
 */
export async function readEverything(
  reader: GraphReader,
  plan: ReadingPlan,
  listener: SyncListener,
  signal: AbortSignal,
): Promise<DataSet> {
  const progress = createProgress((words) => listener.onProgress(words));
  progress.profile();
  const chunks = calendarWindows(plan.now, plan.historyDays);
  const [gathered] = await together((options) => {
    const gathering = begin(reader, plan, chunks, listener, options);
    const tools: SyncContext = { reader, listener, gathering, progress };
    const calendar = readCalendar(tools, chunks, plan, options);
    const directory = plan.mode === 'full' ? readDirectory : readRelevant;
    return [gathering, calendar, directory(tools, plan, options)] as const;
  }, signal);
  return gathered.dataSet();
}

async function begin(
  reader: GraphReader,
  plan: ReadingPlan,
  chunks: readonly CalendarWindow[],
  listener: SyncListener,
  { signal }: Options,
): Promise<SyncState> {
  const me = await readMe(reader, plan, signal);
  const gathering = startSyncState(me, plan.mode, plan.kept, chunks, plan.now);
  listener.onMe(gathering.dataSet());
  return gathering;
}

/** Who ego is; where changes of the directory are told, ego's own are among them. */
function readMe(
  reader: GraphReader,
  { mode, kept, now }: ReadingPlan,
  signal: AbortSignal,
): Promise<MeReading> | MeReading {
  if (kept !== null && mode === 'full' && directoryStep(kept, now) === 'changes') return kept;
  return reader.readMe({ signal });
}

async function readRelevant(
  { reader, listener, ...tools }: SyncContext,
  _plan: ReadingPlan,
  options: Options,
): Promise<void> {
  const relevant = reader.readRelevantPeople(options);
  const [gathering, people] = await Promise.all([tools.gathering, relevant]);
  gathering.directoryBegins(null);
  gathering.addPeople(people, null);
  gathering.directoryDone();
  listener.onDirectoryDone(gathering.dataSet());
}

interface Options {
  readonly signal: AbortSignal;
}

/** Runs parts beside each other; the first that fails ends the others, then its error is thrown. */
async function together<T extends readonly Promise<unknown>[]>(
  begin: (options: Options) => T,
  signal: AbortSignal,
) {
  const giveUp = new AbortController();
  const running = begin({ signal: AbortSignal.any([signal, giveUp.signal]) });
  try {
    return await Promise.all(running);
  } catch (error) {
    giveUp.abort();
    await Promise.allSettled(running);
    throw error;
  }
}
