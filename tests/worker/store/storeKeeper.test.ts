/** @jest-environment node */
import 'fake-indexeddb/auto';
import { storeKeeper } from '../../../src/worker/store/storeKeeper';
import { defaultPreferences } from '../../../src/worker/picture/analysisOptions';
import { sampleData } from '../../../src/worker/sample/sampleData';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { openStore } from '../../../src/storage/indexedDb/openStore';

const NOW = Date.UTC(2026, 10, 23, 9);
const defaults = defaultPreferences({});

async function keeperFor(account: string) {
  const opened = await openStore('tenant', account);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return storeKeeper(opened.value, defaults);
}

test('what was read comes back, window by window', async () => {
  const keeper = await keeperFor('reads');
  const data = sampleData(NOW);
  await keeper.saveMe(data);
  await keeper.savePeople(data);
  for (const window of data.windows) {
    const inside = data.events.filter(({ start }) => start >= window.from && start < window.to);
    await keeper.saveWindow(window, inside);
  }
  const back = await keeper.loadData();
  expect(back?.me).toEqual(data.me);
  expect(back?.people).toEqual(data.people);
  expect(back?.windows.map(({ from }) => from).sort()).toEqual(
    data.windows.map(({ from }) => from).sort(),
  );
  expect(back?.directoryReadAt).toBe(NOW);
  expect(await keeper.rows()).toMatchObject({ people: data.people.length, answers: 0 });
});

test('a reading that stopped early is kept without a directory', async () => {
  const keeper = await keeperFor('stops');
  await keeper.saveMe(sampleData(NOW));
  const back = await keeper.loadData();
  expect(back?.directoryReadAt).toBeNull();
  expect(back?.windows).toEqual([]);
});

test('what a reading has brought so far counts as kept before the directory is whole', async () => {
  const keeper = await keeperFor('so far');
  const data = sampleData(NOW);
  await keeper.saveMe(data);
  // Ego and the manager chain.
  const close = 1 + data.managerChain.length;
  expect(await keeper.rows()).toMatchObject({ people: close });
  const facts = { malformed: 0, nextLink: 'on', deltaLink: null, beganAt: NOW, total: 99 };
  for (const from of [0, 10]) {
    const page = data.people.slice(from, from + 10);
    await keeper.savePage({ ...facts, people: page }, page);
  }
  expect(await keeper.rows()).toMatchObject({ people: 20 });
  expect((await keeper.loadData())?.round).toMatchObject({ total: 99 });
  await keeper.savePeople(data);
  expect(await keeper.rows()).toMatchObject({ people: data.people.length });
});

test('choices come back, and the mode of the reading stays beside them', async () => {
  const keeper = await keeperFor('choices');
  await keeper.saveMe({ ...sampleData(NOW), mode: 'limited' });
  const choices = {
    preferences: { ...defaults, windowDays: 90 },
    answers: { ...NO_ANSWERS, focus: ['Finance'] },
  };
  await keeper.saveChoices(choices);
  expect(await keeper.loadChoices()).toEqual(choices);
  expect((await keeper.loadData())?.mode).toBe('limited');
});

test('answers that could not be read when the tab opened are not written over', async () => {
  const opened = await openStore('tenant', 'unread');
  if (!opened.ok) throw new Error(opened.problem.kind);
  const store = opened.value;
  const before = { ...NO_ANSWERS, words: { ann: 'known' }, focus: ['Finance'] } as const;
  await store.writeAnswers(before);
  let isReadable = false;
  const keeper = storeKeeper(
    {
      ...store,
      readAnswers: () =>
        isReadable
          ? store.readAnswers()
          : Promise.resolve({ ok: false, problem: { kind: 'blocked' } }),
    },
    defaults,
  );
  const loaded = await keeper.loadChoices();
  expect(loaded?.answers).toEqual(NO_ANSWERS);
  const answers = { ...NO_ANSWERS, words: { bob: 'notKnown' } } as const;
  // Still not readable: told as an error, and what was kept stays.
  await expect(keeper.saveChoices({ preferences: defaults, answers })).rejects.toThrow();
  expect(await store.readAnswers()).toEqual({ ok: true, value: before });
  isReadable = true;
  await keeper.saveChoices({ preferences: defaults, answers });
  expect(await store.readAnswers()).toEqual({
    ok: true,
    value: { ...before, words: { ann: 'known', bob: 'notKnown' } },
  });
});

test('after forgetting there is nothing', async () => {
  const keeper = await keeperFor('forgets');
  await keeper.saveMe(sampleData(NOW));
  await keeper.forget();
  expect(await (await keeperFor('forgets')).loadData()).toBeNull();
});
