import type { CalendarEvent } from '../insight/calendar/calendarEvent';
import type { Person } from '../insight/domain/person';
import type { Database } from './openDatabase';
import { packEvents } from './packedEvents';
import { packPeople } from './packedPeople';
import { whole } from './whole';
import type { KeptPeople, KeptRound, KeptWindow } from './snapshot';

const PEOPLE_PER_CHUNK = 5_000;

/** Replaces the directory in one transaction: all of it is kept, or what was kept before stays. */
export async function writePeople(database: Database, kept: KeptPeople): Promise<void> {
  const { people, ...facts } = kept;
  const stores = ['directory', 'people', 'round', 'pages'] as const;
  const transaction = database.transaction(stores, 'readwrite');
  const chunks = transaction.objectStore('people');
  await whole(transaction, async () => {
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
  await whole(transaction, async () => {
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
  await whole(transaction, async () => {
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
  await whole(transaction, async () => {
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
  await whole(transaction, async () => {
    const old = (await windows.getAll()).filter(({ to }) => to <= time);
    for (const { from } of old) {
      await Promise.all([windows.delete(from), transaction.objectStore('events').delete(from)]);
    }
  });
}
