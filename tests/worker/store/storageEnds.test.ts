/** @jest-environment node */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { createAnalyst } from '../../../src/worker/createAnalyst';
import type { Keeper } from '../../../src/worker/store/keeper';
import type { PictureFacts } from '../../../src/worker/picture/buildPicture';
import { storeKeeper } from '../../../src/worker/store/storeKeeper';
import { defaultPreferences, insightOptions } from '../../../src/worker/picture/analysisOptions';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { MIGRATIONS, type StoredShapes } from '../../../src/storage/indexedDb/migrations';
import { openStore } from '../../../src/storage/indexedDb/openStore';
import { StorageError } from '../../../src/storage/storageProblem';
import type { Store } from '../../../src/storage/store';
import { meeting, paperReader, person, type Paper } from '../../app/support/paperReader';

const NOW = Date.UTC(2026, 10, 23, 9);
const preferences = defaultPreferences({});
const choices = { preferences, answers: { ...NO_ANSWERS, words: { ann: 'known' as const } } };

const paper: Paper = {
  pages: [[person('ego', 'boss'), person('boss'), person('ann', 'boss')]],
  events: [meeting('m1', NOW - 3 * MS_PER_DAY, ['ann'])],
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function openedStore(): Promise<Store> {
  const opened = await openStore('tenant', 'ego', NOW);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

function analystOn(keeper: Keeper) {
  const pictures: PictureFacts[] = [];
  const nothing = () => undefined;
  const analyst = createAnalyst({
    ...{ keeper, reader: paperReader(paper).reader, scheduling: null, settingsFile: null },
    listener: {
      ...{ onProgress: nothing, onPause: nothing, onChoices: nothing },
      onPicture: (facts) => pictures.push(facts),
    },
    ...{ now: () => NOW, defaults: { preferences, answers: NO_ANSWERS } },
    optionsFor: (own) => insightOptions({}, own, 'tenant'),
  });
  return { analyst, pictures };
}

/** A device without room: everything that writes is refused. */
function full(store: Store): Store {
  const refused = () => Promise.resolve({ ok: false, problem: { kind: 'quota' } } as const);
  return {
    ...store,
    ...{ writeMe: refused, writePeople: refused, writeWindow: refused, writeRoundPage: refused },
    ...{ writeDirectoryFacts: refused, writeAnswers: refused, writePreferences: refused },
    ...{ dropWindowsBefore: refused, writeShared: refused },
  };
}

test('on a device without room there is a picture, and an answer that cannot be kept is an error', async () => {
  const { analyst, pictures } = analystOn(storeKeeper(full(await openedStore()), preferences));
  await analyst.open();
  expect(await analyst.read('full')).toEqual({ kind: 'done' });
  expect(pictures.at(-1)?.complete).toBe(true);
  await expect(analyst.choose(choices)).rejects.toEqual(new StorageError({ kind: 'quota' }));
  // The answer holds as long as the tab is open.
  expect(pictures.at(-1)?.answers).toEqual(choices.answers);
});

test.each(['people', 'events', 'me', 'windows'])(
  'damaged rows of %s are read anew instead of shown',
  async (table) => {
    const first = analystOn(storeKeeper(await openedStore(), preferences));
    await first.analyst.open();
    await first.analyst.read('full');
    const database = await openDB('threewide:tenant:ego');
    for (const key of await database.getAllKeys(table)) await database.put(table, 'noise', key);
    database.close();
    const again = analystOn(storeKeeper(await openedStore(), preferences));
    await again.analyst.open();
    expect(await again.analyst.read('full')).toEqual({ kind: 'done' });
    expect(again.pictures.at(-1)).toEqual(first.pictures.at(-1));
  },
);

test('after forgetting there is not a byte left, not even from a reading under way', async () => {
  const { analyst } = analystOn(storeKeeper(await openedStore(), preferences));
  await analyst.open();
  await analyst.choose(choices);
  const reading = analyst.read('full');
  await analyst.forget('everywhere');
  await reading;
  expect(await indexedDB.databases()).toEqual([]);
});

test('where another tab holds on to an older version, it is told as blocked', async () => {
  const [firstVersion] = MIGRATIONS;
  const tab = await openDB<StoredShapes>('threewide:tenant:ego', 1, { upgrade: firstVersion! });
  const opened = await openStore('tenant', 'ego', NOW);
  expect(opened).toEqual({ ok: false, problem: { kind: 'blocked' } });
  tab.close();
  // Once the other tab is gone, what is kept can be used.
  expect((await openStore('tenant', 'ego', NOW)).ok).toBe(true);
});
