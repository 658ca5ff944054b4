import type { EpochMs } from '../../insight/domain/units';
import type { Mode } from '../problems/scopes';
import type { AnalystParts } from './analyst';
import type { DataSet } from './dataSet';
import { paced } from './paced';
import type { PictureMaker } from './pictureMaker';
import { readEverything } from './readEverything';
import type { ReadingPlan } from './readingTools';
import type { ReadingListener } from './readingListener';
import { failedReading, type ReadingResult } from './readingResult';
import { isComplete, isEnough } from './readingRules';

/** Reads one after the other; a new reading ends the one before. */
export interface ReadingRoom {
  read(mode: Mode): Promise<ReadingResult>;
  cancel(): void;
  /** Cancels, and lets go of what an interrupted reading has brought. */
  forget(): void;
}

export function createReadingRoom(parts: AnalystParts, maker: PictureMaker): ReadingRoom {
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
      const plan = planFor(parts, maker, soFar ?? maker.data, mode, now());
      const refining = refine(maker, plan);
      try {
        const listener = listenerFor(parts, plan, (part) => {
          if (mine.signal.aborted) return;
          soFar = part;
          refining.part(part);
        });
        const read = await readEverything(reader, plan, listener, mine.signal);
        mine.signal.throwIfAborted();
        soFar = null;
        maker.use(read, plan.now);
        await parts.keeper.saveMe(read);
        await parts.keeper.dropBefore(Math.min(...read.windows.map(({ from }) => from)));
        return { kind: 'done' };
      } catch (error) {
        return failedReading(error);
      } finally {
        refining.stop();
      }
    },
  };
}

function planFor(
  { optionsFor }: AnalystParts,
  { choices }: PictureMaker,
  data: DataSet | null,
  mode: Mode,
  now: EpochMs,
): ReadingPlan {
  const kept = data?.mode === mode ? data : null;
  const { historyDays } = optionsFor(choices.preferences);
  return { mode, now, kept, historyDays };
}

/** Refines the picture while reading; a whole picture stays as it is until the next is whole. */
function refine(maker: PictureMaker, { kept, now, historyDays }: ReadingPlan) {
  const whole = kept !== null && isComplete(kept, historyDays);
  let latest: DataSet | null = null;
  const soon = paced(() => latest && maker.use(latest, now));
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
): ReadingListener {
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
