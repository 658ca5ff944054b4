import * as v from 'valibot';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { Person } from '../../insight/domain/person';
import { packEvents, unpackEvents } from '../packing/packedEvents';
import { packPeople, unpackPeople } from '../packing/packedPeople';
import { StorageError } from '../storageProblem';
import type { KeptMe, KeptPeople, KeptRound, KeptWindow, RowCounts, Snapshot } from '../store';
import { readableAnswers } from '../storedAnswers';
import { wholeTransaction, type Database } from './openDatabase';

type Chunks = readonly Parameters<typeof unpackPeople>[0][];

/** Reads everything that was kept in one consistent look. */
export async function readSnapshot(database: Database): Promise<Snapshot> {
  const stores = ['me', 'directory', 'people', 'round', 'pages', 'windows', 'events'] as const;
  const transaction = database.transaction(stores);
  const [me, directory, chunks, round, pages, windows, events] = await wholeTransaction(
    transaction,
    () =>
      Promise.all([
        transaction.objectStore('me').get('me'),
        transaction.objectStore('directory').get('people'),
        transaction.objectStore('people').getAll(),
        transaction.objectStore('round').get('round'),
        transaction.objectStore('pages').getAll(),
        transaction.objectStore('windows').getAll(),
        transaction.objectStore('events').getAll(),
      ]),
  );
  return {
    me: checkedMe(me),
    people: directory ? keptPeople(directory, chunks) : null,
    round: round ? keptRound(round, pages) : null,
    windows: windows.map(keptWindow),
    events: eventsOf(windows, events.map(unpackEvents)),
  };
}

const shape = v.looseObject({ id: v.string() });
const meShape = v.object({ me: shape, managerChain: v.array(shape), readAt: v.number() });

/** Everything else hangs on ego. @throws {StorageError} `damaged`. */
function checkedMe(me: KeptMe | undefined): KeptMe | null {
  if (me === undefined || v.is(meShape, me)) return me ?? null;
  throw new StorageError({ kind: 'damaged', path: 'me' });
}

function keptPeople(
  { malformed, readAt, deltaLink }: Omit<KeptPeople, 'people'>,
  chunks: Chunks,
): KeptPeople {
  return { people: chunks.flatMap(unpackPeople), malformed, readAt, deltaLink };
}

function keptRound(facts: Omit<KeptRound, 'people'>, pages: Chunks): KeptRound {
  return { ...facts, people: pages.flatMap(unpackPeople) };
}

function keptWindow({ from, to, privateEvents, malformed, readAt }: KeptWindow): KeptWindow {
  return { from, to, privateEvents, malformed, readAt };
}

/**
 * Each event once: one that crosses the edge of two windows is kept with both. Where windows
 * overlap, the later one tells what takes place in it.
 */
function eventsOf(
  windows: readonly KeptWindow[],
  events: readonly (readonly CalendarEvent[])[],
): readonly CalendarEvent[] {
  const own = events.flatMap((inWindow, i) => {
    const next = windows[i + 1]?.from ?? Infinity;
    return inWindow.filter(({ start }) => start < next);
  });
  return [...new Map(own.map((event) => [event.id, event])).values()];
}

const PEOPLE_PER_CHUNK = 5_000;

/** Replaces the directory in one transaction: all of it is kept, or what was kept before stays. */
export async function writePeople(database: Database, kept: KeptPeople): Promise<void> {
  const { people, ...facts } = kept;
  const stores = ['directory', 'people', 'round', 'pages'] as const;
  const transaction = database.transaction(stores, 'readwrite');
  const chunks = transaction.objectStore('people');
  await wholeTransaction(transaction, async () => {
    await chunks.clear();
    for (let start = 0; start < people.length; start += PEOPLE_PER_CHUNK) {
      const packed = packPeople(people.slice(start, start + PEOPLE_PER_CHUNK));
      await chunks.put(packed, start / PEOPLE_PER_CHUNK);
    }
    const counted = { ...facts, count: people.length };
    await transaction.objectStore('directory').put(counted, 'people');
    await transaction.objectStore('round').clear();
    await transaction.objectStore('pages').clear();
  });
}

/** Writes beside the people that are kept; where none are, there is nothing to write beside. */
export async function writeDirectoryFacts(
  database: Database,
  facts: Omit<KeptPeople, 'people'>,
): Promise<void> {
  const transaction = database.transaction(['directory', 'round', 'pages'], 'readwrite');
  const directory = transaction.objectStore('directory');
  await wholeTransaction(transaction, async () => {
    const before = await directory.get('people');
    if (before) await directory.put({ ...facts, count: before.count }, 'people');
    await transaction.objectStore('round').clear();
    await transaction.objectStore('pages').clear();
  });
}

/** Adds a page and the place after it in one transaction, so that they always fit each other. */
export async function writeRoundPage(
  database: Database,
  round: Omit<KeptRound, 'people'>,
  people: readonly Person[],
): Promise<void> {
  const transaction = database.transaction(['round', 'pages'], 'readwrite');
  const rounds = transaction.objectStore('round');
  const pages = transaction.objectStore('pages');
  await wholeTransaction(transaction, async () => {
    const before = await rounds.get('round');
    if (before?.beganAt !== round.beganAt) await pages.clear();
    await pages.add(packPeople(people));
    await rounds.put(round, 'round');
  });
}

/** Replaces one window and what lies within it. */
export async function writeWindow(
  database: Database,
  window: KeptWindow,
  events: readonly CalendarEvent[],
): Promise<void> {
  const transaction = database.transaction(['windows', 'events'], 'readwrite');
  const windows = transaction.objectStore('windows');
  const contents = transaction.objectStore('events');
  await wholeTransaction(transaction, async () => {
    for (const { from, to } of await windows.getAll()) {
      if (from !== window.from && (from < window.from || to > window.to)) continue;
      await Promise.all([windows.delete(from), contents.delete(from)]);
    }
    await windows.put({ ...window, count: events.length }, window.from);
    await contents.put(packEvents(events), window.from);
  });
}

export async function dropWindowsBefore(database: Database, time: number): Promise<void> {
  const transaction = database.transaction(['windows', 'events'], 'readwrite');
  const windows = transaction.objectStore('windows');
  await wholeTransaction(transaction, async () => {
    const old = (await windows.getAll()).filter(({ to }) => to <= time);
    for (const { from } of old) {
      await Promise.all([windows.delete(from), transaction.objectStore('events').delete(from)]);
    }
  });
}

/**
 * Counts what is kept, from the facts beside the columns. People whom a round has brought count as soon
 * as their page is kept; those who were known before it are mostly the same.
 */
export async function rowCounts(database: Database): Promise<RowCounts> {
  const directory = await database.get('directory', 'people');
  const pages = await database.getAll('pages');
  const inRound = pages.reduce((sum, { count }) => sum + count, 0);
  const me = await database.get('me', 'me');
  const close = me ? 1 + me.managerChain.length : 0;
  const windows = await database.getAll('windows');
  const { answers } = readableAnswers(await database.get('documents', 'answers'));
  return {
    people: Math.max(directory?.count ?? 0, inRound, close),
    events: windows.reduce((sum, { count }) => sum + count, 0),
    windows: windows.length,
    answers: Object.keys(answers.words).length + answers.suggestions.length,
  };
}
