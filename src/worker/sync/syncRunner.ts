import type { EpochMs } from '../../insight/domain/units';
import type { Mode } from '../../model/permissions';
import type { PictureBuilder } from '../picture/pictureBuilder';
import { failureOf, type AnalystParts, type ReadingResult } from '../workerApi';
import type { DataSet } from './dataSet';
import { readEverything } from './readEverything';
import type { SyncListener, ReadingPlan } from './syncContext';
import { isComplete, isEnough } from './whatIsDue';

/** Least time between two runs, so that refining never gets in the way of reading. */
const PAUSE_MS = 1_500;

/** Of the time, at most so much goes into the runs: one that takes long waits longer for the next. */
const LARGEST_SHARE = 1 / 10;

/**
 * Runs `work` soon after it is asked for: at once the first time, later at most every 1.5 s, and less
 * often where a run takes long.
 */
function throttleByCost(work: () => void, pauseMs = PAUSE_MS) {
  let nextRun = -Infinity;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const run = () => {
    timer = null;
    const began = performance.now();
    work();
    const took = performance.now() - began;
    nextRun = began + Math.max(pauseMs, took / LARGEST_SHARE);
  };
  return {
    soon: () => {
      timer ??= setTimeout(run, Math.max(0, nextRun - performance.now()));
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

/** Reads one after the other; a new reading ends the one before. */
interface SyncRunner {
  read(mode: Mode): Promise<ReadingResult>;
  cancel(): void;
  /** Cancels, and lets go of what an interrupted reading has brought. */
  forget(): void;
}

export function createSyncRunner(parts: AnalystParts, builder: PictureBuilder): SyncRunner {
  const { reader, now } = parts;
  let reading: AbortController | null = null;
  /** What the last reading brought, also where it did not come to its end: the next one goes on. */
  let soFar: DataSet | null = null;
  return {
    cancel: () => reading?.abort(),
    forget() {
      reading?.abort();
      soFar = null;
    },
    async read(mode) {
      if (reader === null) return { kind: 'done' };
      reading?.abort();
      const mine = (reading = new AbortController());
      const plan = planFor(parts, builder, soFar ?? builder.data, mode, now());
      const refining = refine(builder, plan);
      try {
        const listener = listenerFor(parts, plan, (part) => {
          if (mine.signal.aborted) return;
          soFar = part;
          refining.part(part);
        });
        const read = await readEverything(reader, plan, listener, mine.signal);
        mine.signal.throwIfAborted();
        soFar = null;
        builder.use(read, plan.now);
        await parts.keeper.saveMe(read);
        await parts.keeper.dropBefore(Math.min(...read.windows.map(({ from }) => from)));
        return { kind: 'done' };
      } catch (error) {
        return failureOf(error);
      } finally {
        refining.stop();
      }
    },
  };
}

function planFor(
  { optionsFor }: AnalystParts,
  { choices }: PictureBuilder,
  data: DataSet | null,
  mode: Mode,
  now: EpochMs,
): ReadingPlan {
  const kept = data?.mode === mode ? data : null;
  const { historyDays } = optionsFor(choices.preferences);
  return { mode, now, kept, historyDays };
}

/** Refines the picture while reading; a whole picture stays as it is until the next is whole. */
function refine(builder: PictureBuilder, { kept, now, historyDays }: ReadingPlan) {
  const whole = kept !== null && isComplete(kept, historyDays);
  let latest: DataSet | null = null;
  const soon = throttleByCost(() => latest && builder.use(latest, now));
  return {
    stop: soon.stop,
    part: (soFar: DataSet) => {
      if (whole || !isEnough(soFar)) return;
      latest = soFar;
      soon.soon();
    },
  };
}

/** Keeps every piece as soon as it is whole, and tells it on. */
function listenerFor(
  { keeper, listener }: AnalystParts,
  { kept }: ReadingPlan,
  part: (soFar: DataSet) => void,
): SyncListener {
  return {
    onProgress: (progress) => listener.onProgress(progress),
    onMe(soFar) {
      // A picture that was kept stays dated as it is until a new one is whole.
      if (kept === null) void keeper.saveMe(soFar);
      part(soFar);
    },
    onPeople(soFar, { people }) {
      if (soFar.round?.nextLink) void keeper.savePage(soFar.round, people);
      part(soFar);
    },
    onDirectoryDone(soFar) {
      void keeper.savePeople(soFar);
      part(soFar);
    },
    onDirectoryChanged(soFar, changes) {
      void (changes > 0 ? keeper.savePeople(soFar) : keeper.saveDirectoryFacts(soFar));
      part(soFar);
    },
    onWindow(soFar, { from, to }, { events, privateEvents, malformed }) {
      const window = { from, to, privateEvents, malformed: malformed.length, readAt: soFar.readAt };
      void keeper.saveWindow(window, events);
      part(soFar);
    },
  };
}
