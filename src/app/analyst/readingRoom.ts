import type { EpochMs } from '../../insight/units';
import type { Mode } from '../problems/scopes';
import type { AnalystParts } from './analyst';
import type { DataSet } from './dataSet';
import { paced } from './paced';
import type { PictureMaker } from './pictureMaker';
import { readEverything, type ReadingListener, type ReadingPlan } from './readEverything';
import { failedReading, type ReadingResult } from './readingResult';
import { isComplete, isDirectoryFresh, isEnough } from './readingRules';

/** Reads one after the other; a new reading ends the one before. */
export interface ReadingRoom {
  read(mode: Mode): Promise<ReadingResult>;
  cancel(): void;
}

export function createReadingRoom(parts: AnalystParts, maker: PictureMaker): ReadingRoom {
  const { reader, now } = parts;
  let reading: AbortController | null = null;
  return {
    cancel: () => reading?.abort(),
    async read(mode) {
      if (reader === null) return { kind: 'done' };
      reading?.abort();
      const mine = (reading = new AbortController());
      const plan = planFor(parts, maker, mode, now());
      const refining = refine(maker, plan);
      try {
        const listener = listenerFor(parts, refining.part);
        const read = await readEverything(reader, plan, listener, mine.signal);
        mine.signal.throwIfAborted();
        maker.use(read, plan.now);
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
  { data, choices }: PictureMaker,
  mode: Mode,
  now: EpochMs,
): ReadingPlan {
  const kept = data?.mode === mode ? data : null;
  const { historyDays } = optionsFor(choices.preferences);
  return { mode, now, kept, historyDays, readDirectory: !isDirectoryFresh(kept, now) };
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
  part: (soFar: DataSet) => void,
): ReadingListener {
  return {
    onProgress: (progress) => listener.onProgress(progress),
    onMe: (soFar) => void keeper.saveMe(soFar),
    onPeople: part,
    onDirectoryDone: (soFar) => void keeper.savePeople(soFar),
    onWindow(soFar, { from, to }, { events, privateEvents, malformed }) {
      const window = { from, to, privateEvents, malformed: malformed.length, readAt: soFar.readAt };
      void keeper.saveWindow(window, events);
      part(soFar);
    },
  };
}
