import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { openStore } from '../../../src/storage/indexedDb/openStore';
import { event, person, window } from '../support/samples';

const NOW = Date.UTC(2026, 10, 24);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Opens the account's store on that day, and does something in it. */
async function visit(account: string, day: number, fill = false) {
  const opened = await openStore('t-1', account, NOW + day * MS_PER_DAY);
  if (!opened.ok) throw new Error(opened.problem.kind);
  const store = opened.value;
  if (fill) {
    await store.writeMe({ me: person('ego'), managerChain: [], readAt: 1 });
    await store.writeWindow(window(0, 100), [event('a', 10)]);
    await store.writeAnswers({ ...NO_ANSWERS, words: { p1: 'known' } });
  }
  const [snapshot, answers] = [await store.readSnapshot(), await store.readAnswers()];
  store.close();
  if (!snapshot.ok || !answers.ok) throw new Error('the store cannot be read');
  return { events: snapshot.value.events.length, words: Object.keys(answers.value.words).length };
}

const names = async () => (await indexedDB.databases()).map(({ name }) => name).sort();

test('what is opened again within 30 days stays, and 30 days begin anew', async () => {
  await visit('u-1', 0, true);
  expect(await visit('u-1', 30)).toEqual({ events: 1, words: 1 });
  expect(await visit('u-1', 60)).toEqual({ events: 1, words: 1 });
});

test('what nobody opened for longer is gone', async () => {
  await visit('u-1', 0, true);
  expect(await visit('u-1', 31)).toEqual({ events: 0, words: 0 });
});

test('so is what is kept for somebody else on this device, and nothing else', async () => {
  const opening = indexedDB.open('somebody else’s');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  opening.result.close();
  await visit('leaver', 0, true);
  await visit('colleague', 20, true);
  await visit('u-1', 31);
  expect(await names()).toEqual([
    'somebody else’s',
    'threewide:t-1:colleague',
    'threewide:t-1:u-1',
  ]);
});
