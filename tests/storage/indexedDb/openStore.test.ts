import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { NO_ANSWERS, type Answers } from '../../../src/insight/answers';
import type { StorageResult } from '../../../src/storage/storageProblem';
import { MIGRATIONS } from '../../../src/storage/indexedDb/migrations';
import { openStore } from '../../../src/storage/indexedDb/openStore';
import { event, person, window } from '../support/samples';

function valueOf<T>(outcome: StorageResult<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const open = async (account = 'u-1') => valueOf(await openStore('t-1', account));

const answers: Answers = {
  words: { p1: 'known', p2: 'notKnown' },
  suggestions: [{ personId: 'p3', form: 'coffee', shownAt: 1, answer: 'notNow', answeredAt: 2 }],
  pausedUntil: null,
  focus: ['Finance'],
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the store of one account', () => {
  it('is empty at first', async () => {
    const store = await open();
    expect(valueOf(await store.readSnapshot())).toEqual({
      me: null,
      people: null,
      round: null,
      windows: [],
      events: [],
    });
    expect(valueOf(await store.readAnswers())).toEqual(NO_ANSWERS);
    expect(valueOf(await store.readPreferences())).toBeNull();
    expect(valueOf(await store.rowCounts())).toEqual({
      people: 0,
      events: 0,
      windows: 0,
      answers: 0,
    });
  });

  it('gives back the last reading after the tab was closed', async () => {
    const first = await open();
    const me = { me: person('ego'), managerChain: [person('boss')], readAt: 5 };
    // More people than one chunk holds.
    const people = Array.from({ length: 5_001 }, (_, i) => person(`p${i}`));
    valueOf(await first.writeMe(me));
    valueOf(await first.writePeople({ people, malformed: 3, readAt: 6, deltaLink: 'mark' }));
    valueOf(await first.writeWindow(window(0, 100), [event('a', 10), event('b', 90)]));
    first.close();
    const store = await open();
    expect(valueOf(await store.readSnapshot())).toEqual({
      me,
      people: { people, malformed: 3, readAt: 6, deltaLink: 'mark' },
      round: null,
      windows: [window(0, 100)],
      events: [event('a', 10), event('b', 90)],
    });
    expect(valueOf(await store.rowCounts())).toEqual({
      people: 5_001,
      events: 2,
      windows: 1,
      answers: 0,
    });
  });

  it('replaces the directory as a whole', async () => {
    const store = await open();
    const many = Array.from({ length: 5_001 }, (_, i) => person(`p${i}`));
    valueOf(await store.writePeople({ people: many, malformed: 0, readAt: 1, deltaLink: null }));
    valueOf(
      await store.writePeople({ people: [person('q')], malformed: 0, readAt: 2, deltaLink: null }),
    );
    expect(valueOf(await store.readSnapshot()).people?.people).toEqual([person('q')]);
  });

  it('replaces a window and those within it, and keeps an event of two windows once', async () => {
    const store = await open();
    valueOf(await store.writeWindow(window(0, 50), [event('old', 1)]));
    valueOf(await store.writeWindow(window(50, 100), [event('older', 60)]));
    valueOf(await store.writeWindow(window(100, 200), [event('edge', 99), event('c', 150)]));
    valueOf(await store.writeWindow(window(0, 100), [event('new', 2), event('edge', 99)]));
    const snapshot = valueOf(await store.readSnapshot());
    expect(snapshot.windows.map(({ from, to }) => [from, to])).toEqual([
      [0, 100],
      [100, 200],
    ]);
    expect(snapshot.events.map(({ id }) => id)).toEqual(['new', 'edge', 'c']);
  });

  it('drops windows that lie too far back', async () => {
    const store = await open();
    for (const from of [0, 100, 200]) {
      valueOf(await store.writeWindow(window(from, from + 100), [event(`e${from}`, from)]));
    }
    valueOf(await store.dropWindowsBefore(200));
    expect(valueOf(await store.readSnapshot()).events.map(({ id }) => id)).toEqual(['e200']);
  });

  it('keeps answers and preferences', async () => {
    const store = await open();
    valueOf(await store.writeAnswers(answers));
    valueOf(await store.writePreferences({ windowDays: 90 }));
    store.close();
    const again = await open();
    expect(valueOf(await again.readAnswers())).toEqual(answers);
    expect(valueOf(await again.readPreferences())).toEqual({ windowDays: 90 });
    // Two words and one suggestion.
    expect(valueOf(await again.rowCounts()).answers).toBe(3);
  });

  it('keeps what can be read of damaged answers, and puts the record aside as it was', async () => {
    const store = await open();
    const [record] = answers.suggestions;
    const damaged = {
      words: { p1: 'maybe', p2: 'known' },
      suggestions: [{ ...record, form: 'dinner' }, record],
      pausedUntil: 'soon',
      focus: ['Finance', 7],
    };
    const database = await openDB('threewide:t-1:u-1');
    await database.put('documents', damaged, 'answers');
    const left = {
      ...{ words: { p2: 'known' }, suggestions: [record], pausedUntil: null, focus: ['Finance'] },
    };
    expect(valueOf(await store.readAnswers())).toEqual(left);
    expect(await database.get('documents', 'damagedAnswers')).toEqual([damaged]);
    // The next damage is put beside the first one, and what is whole is not put aside.
    expect(valueOf(await store.readAnswers())).toEqual(left);
    await database.put('documents', 'noise', 'answers');
    expect(valueOf(await store.readAnswers())).toEqual(NO_ANSWERS);
    expect(await database.get('documents', 'damagedAnswers')).toEqual([damaged, 'noise']);
    database.close();
  });

  it('is not seen by another account', async () => {
    valueOf(await (await open('u-1')).writeAnswers(answers));
    expect(valueOf(await (await open('u-2')).readAnswers())).toEqual(NO_ANSWERS);
  });

  it('forgets everything, and is closed then', async () => {
    const store = await open();
    const other = await open(); // a second tab does not stand in the way
    valueOf(await store.writeAnswers(answers));
    valueOf(await store.forgetEverything());
    expect(await indexedDB.databases()).toEqual([]);
    for (const closed of [store, other]) {
      expect(await closed.readAnswers()).toEqual({ ok: false, problem: { kind: 'closed' } });
    }
    expect(valueOf(await (await open()).readAnswers())).toEqual(NO_ANSWERS);
  });
});

describe('a device that does not keep anything', () => {
  it('is a value, not a crash, where there is no IndexedDB', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await openStore('t-1', 'u-1')).toEqual({
      ok: false,
      problem: { kind: 'unavailable' },
    });
  });

  it('is told apart where a newer version was here before', async () => {
    (await openDB('threewide:t-1:u-1', 99)).close();
    expect(await openStore('t-1', 'u-1')).toEqual({
      ok: false,
      problem: { kind: 'newerVersion' },
    });
  });
});

describe('a database that another tab holds on to', () => {
  /** A tab that does not let go: it ignores that others want to change the database. */
  const stubbornTab = (version: number) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('threewide:t-1:u-1', version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
    });

  it('is blocked for forgetting, and not forgotten', async () => {
    const store = await open();
    const tab = await stubbornTab(MIGRATIONS.length);
    expect(await store.forgetEverything()).toEqual({ ok: false, problem: { kind: 'blocked' } });
    tab.close();
  });

  it('is forgotten where the other tab lets go a moment later', async () => {
    const store = await open();
    const tab = await stubbornTab(MIGRATIONS.length);
    tab.onversionchange = () => void setTimeout(() => tab.close(), 50);
    expect(await store.forgetEverything()).toEqual({ ok: true, value: undefined });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is not blocked for opening at the same version', async () => {
    (await open()).close();
    const tab = await stubbornTab(MIGRATIONS.length);
    expect((await openStore('t-1', 'u-1')).ok).toBe(true);
    tab.close();
  });
});
