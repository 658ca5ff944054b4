import type { CalendarEvent } from '../insight/calendarEvent';
import type { Person } from '../insight/person';
import type { Database } from './openDatabase';
import { packEvents } from './packedEvents';
import { packPeople } from './packedPeople';
import type { KeptPeople, KeptRound, KeptWindow } from './snapshot';

const PEOPLE_PER_CHUNK = 5_000;

/** Replaces the directory in one transaction: all of it is kept, or what was kept before stays. */
export async function writePeople(database: Database, kept: KeptPeople): Promise<void> {
  const { people, ...facts } = kept;
  const stores = ['directory', 'people', 'round', 'pages'] as const;
  const transaction = database.transaction(stores, 'readwrite');
  const chunks = transaction.objectStore('people');
  const writes: Promise<unknown>[] = [chunks.clear()];
  for (let start = 0; start < people.length; start += PEOPLE_PER_CHUNK) {
    const packed = packPeople(people.slice(start, start + PEOPLE_PER_CHUNK));
    writes.push(chunks.put(packed, start / PEOPLE_PER_CHUNK));
  }
  const counted = { ...facts, count: people.length };
  writes.push(transaction.objectStore('directory').put(counted, 'people'));
  writes.push(transaction.objectStore('round').clear(), transaction.objectStore('pages').clear());
  await Promise.all([...writes, transaction.done]);
}

/** Writes beside the people that are kept; where none are, there is nothing to write beside. */
export async function writeDirectoryFacts(
  database: Database,
  facts: Omit<KeptPeople, 'people'>,
): Promise<void> {
  const transaction = database.transaction(['directory', 'round', 'pages'], 'readwrite');
  const directory = transaction.objectStore('directory');
  const before = await directory.get('people');
  const writes = [
    transaction.objectStore('round').clear(),
    transaction.objectStore('pages').clear(),
  ];
  await Promise.all([
    ...writes,
    ...(before ? [directory.put({ ...facts, count: before.count }, 'people')] : []),
    transaction.done,
  ]);
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
  const before = await rounds.get('round');
  if (before?.beganAt !== round.beganAt) await pages.clear();
  await Promise.all([pages.add(packPeople(people)), rounds.put(round, 'round'), transaction.done]);
}

/** Replaces one window and what lies within it. */
export async function writeWindow(
  database: Database,
  window: KeptWindow,
  events: readonly CalendarEvent[],
): Promise<void> {
  const transaction = database.transaction(['windows', 'events'], 'readwrite');
  const kept = await transaction.objectStore('windows').getAll();
  const replaced = kept.filter(
    ({ from, to }) => from === window.from || (from >= window.from && to <= window.to),
  );
  await Promise.all([
    ...replaced.map(({ from }) => transaction.objectStore('windows').delete(from)),
    ...replaced.map(({ from }) => transaction.objectStore('events').delete(from)),
    transaction.objectStore('windows').put({ ...window, count: events.length }, window.from),
    transaction.objectStore('events').put(packEvents(events), window.from),
    transaction.done,
  ]);
}

export async function dropWindowsBefore(database: Database, time: number): Promise<void> {
  const transaction = database.transaction(['windows', 'events'], 'readwrite');
  const kept = await transaction.objectStore('windows').getAll();
  const old = kept.filter(({ to }) => to <= time);
  await Promise.all([
    ...old.map(({ from }) => transaction.objectStore('windows').delete(from)),
    ...old.map(({ from }) => transaction.objectStore('events').delete(from)),
    transaction.done,
  ]);
}
