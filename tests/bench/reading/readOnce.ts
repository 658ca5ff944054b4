import { createAnalyst } from '../../../src/worker/createAnalyst';
import type { Keeper } from '../../../src/worker/store/keeper';
import type { DataSet } from '../../../src/worker/sync/dataSet';
import { readEverything } from '../../../src/worker/sync/readEverything';
import { defaultPreferences, insightOptions } from '../../../src/worker/picture/analysisOptions';
import { systemClock } from '../../../src/graph/client/clock';
import { createGraphClient } from '../../../src/graph/client/graphClient';
import { createGraphReader } from '../../../src/graph/read/graphReader';
import type { GraphReader } from '../../../src/graph/read/reading';
import { NO_ANSWERS } from '../../../src/insight/answers';
import type { paperGraph } from './paperGraph';

export interface Reading {
  readonly requests: number;
  readonly bytes: number;
  /** To the first picture, and to everything read and the whole picture. */
  readonly firstMs: number;
  readonly readMs: number;
  readonly wholeMs: number;
  /** To the end of the lookups of addresses, and how many requests they took. */
  readonly lookedUpMs: number;
  readonly lookups: number;
  readonly keeper: Keeper;
}

const HISTORY_DAYS = 365;

export function readerOf({ transport }: ReturnType<typeof paperGraph>): GraphReader {
  return createGraphReader(
    createGraphClient({
      origin: 'https://graph.microsoft.com',
      ...{ transport, clock: systemClock, random: () => 0.5 },
      getToken: () => Promise.resolve('token'),
    }),
  );
}

/** One opening with what was kept, as the analyst of the worker does it. */
export async function readOnce(
  graph: ReturnType<typeof paperGraph>,
  keeper: Keeper,
  now: number,
): Promise<Reading> {
  const before = { ...graph.traffic };
  const began = performance.now();
  let firstMs = NaN;
  let readMs = NaN;
  let wholeMs = NaN;
  const analyst = createAnalyst({
    reader: readerOf(graph),
    ...{ scheduling: null, settingsFile: null, keeper, now: () => now },
    listener: {
      onProgress: () => (readMs = performance.now() - began),
      ...{ onPause: () => undefined, onChoices: () => undefined },
      onPicture: () => {
        const at = performance.now() - began;
        if (Number.isNaN(firstMs)) firstMs = at;
        // The first picture after the last word of progress has everything that was read.
        if (!(wholeMs >= readMs)) wholeMs = at;
      },
    },
    defaults: { preferences: defaultPreferences({}), answers: NO_ANSWERS },
    optionsFor: (preferences) => insightOptions({}, preferences, 'bench'),
  });
  await analyst.open();
  const result = await analyst.read('full');
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.problem));
  const lookedUpMs = performance.now() - began;
  const { requests, bytes, lookups } = graph.traffic;
  return {
    ...{ requests: requests - before.requests, bytes: bytes - before.bytes },
    ...{ firstMs, readMs, wholeMs, lookedUpMs, keeper, lookups: lookups - before.lookups },
  };
}

/** What a device holds after a first reading. */
export function keptAfter(graph: ReturnType<typeof paperGraph>, now: number): Promise<DataSet> {
  const nothing = () => undefined;
  const listener = {
    ...{ onProgress: nothing, onMe: nothing, onWindow: nothing, onPeople: nothing },
    ...{ onDirectoryDone: nothing, onDirectoryChanged: nothing },
  };
  const plan = { mode: 'full', now, historyDays: HISTORY_DAYS, kept: null } as const;
  return readEverything(readerOf(graph), plan, listener, new AbortController().signal);
}
