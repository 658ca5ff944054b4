import type { CalendarEvent } from '../insight/calendarEvent';
import type { Database } from './openDatabase';
import { packEvents } from './packedEvents';
import { packPeople } from './packedPeople';
import type { KeptPeople, KeptWindow } from './snapshot';

const PEOPLE_PER_CHUNK = 5_000;

/** Replaces the directory in one transaction: all of it is kept, or what was kept before stays. */
export async function writePeople(database: Database, kept: KeptPeople): Promise<void> {
  const { people, malformed, readAt } = kept;
  const transaction = database.transaction(['directory', 'people'], 'readwrite');
  const chunks = transaction.objectStore('people');
  const writes: Promise<unknown>[] = [chunks.clear()];
  for (let start = 0; start < people.length; start += PEOPLE_PER_CHUNK) {
    const packed = packPeople(people.slice(start, start + PEOPLE_PER_CHUNK));
    writes.push(chunks.put(packed, start / PEOPLE_PER_CHUNK));
  }
  const facts = { malformed, readAt, count: people.length };
  writes.push(transaction.objectStore('directory').put(facts, 'people'));
  await Promise.all([...writes, transaction.done]);
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
