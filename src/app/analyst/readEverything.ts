import type { GraphReader, MeReading } from '../../graph/reading';
import type { Mode } from '../problems/scopes';
import { calendarChunks } from './calendarChunks';
import type { DataSet } from './dataSet';
import { startGathering } from './gathering';
import { createProgress } from './progress';
import { readCalendar } from './readCalendar';
import { readDirectory } from './readDirectory';
import type { ReadingListener } from './readingListener';
import { directoryStep } from './readingRules';
import type { ReadingTools } from './readingTools';

export interface ReadingPlan {
  readonly mode: Mode;
  readonly now: number;
  readonly historyDays: number;
  readonly kept: DataSet | null;
}

/**
 * Reads in the order in which it helps: who ego is and the manager chain, the last four weeks, then
 * the rest of the calendar backwards, and beside it the directory page by page. Where there is a
 * reading from before, only what may have changed since.
 *
 * @throws {GraphError} The first that happens; everything else is given up then.
 */
export async function readEverything(
  reader: GraphReader,
  plan: ReadingPlan,
  listener: ReadingListener,
  signal: AbortSignal,
): Promise<DataSet> {
  const { mode, now, kept, historyDays } = plan;
  const progress = createProgress((words) => listener.onProgress(words));
  progress.step('profile');
  const me = await readMe(reader, plan, signal);
  const chunks = calendarChunks(now, historyDays);
  const gathering = startGathering(me, mode, kept, chunks, now);
  listener.onMe(gathering.dataSet());
  const tools: ReadingTools = { reader, listener, gathering, progress };
  await together(
    [
      (options) => readCalendar(tools, chunks, plan, options),
      (options) => (mode === 'full' ? readDirectory : readRelevant)(tools, plan, options),
    ],
    signal,
  );
  return gathering.dataSet();
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
  { reader, gathering, listener }: ReadingTools,
  _plan: ReadingPlan,
  options: { readonly signal: AbortSignal },
): Promise<void> {
  gathering.directoryBegins(null);
  gathering.addPeople(await reader.readRelevantPeople(options), null);
  gathering.directoryDone();
  listener.onDirectoryDone(gathering.dataSet());
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
