import type { CalendarEvent } from '../insight/calendarEvent';
import type { Database } from './openDatabase';
import { unpackEvents } from './packedEvents';
import { unpackPeople } from './packedPeople';
import type { KeptPeople, KeptWindow, Snapshot } from './snapshot';

/** Reads everything that was kept in one consistent look. */
export async function readSnapshot(database: Database): Promise<Snapshot> {
  const transaction = database.transaction(['me', 'directory', 'people', 'windows', 'events']);
  const [me, directory, chunks, windows, events] = await Promise.all([
    transaction.objectStore('me').get('me'),
    transaction.objectStore('directory').get('people'),
    transaction.objectStore('people').getAll(),
    transaction.objectStore('windows').getAll(),
    transaction.objectStore('events').getAll(),
  ]);
  await transaction.done;
  return {
    me: me ?? null,
    people: directory ? keptPeople(directory, chunks) : null,
    windows: windows.map(keptWindow),
    events: distinct(events.flatMap(unpackEvents)),
  };
}

function keptPeople(
  { malformed, readAt }: Omit<KeptPeople, 'people'>,
  chunks: readonly Parameters<typeof unpackPeople>[0][],
): KeptPeople {
  return { people: chunks.flatMap(unpackPeople), malformed, readAt };
}

function keptWindow({ from, to, privateEvents, malformed, readAt }: KeptWindow): KeptWindow {
  return { from, to, privateEvents, malformed, readAt };
}

/** An event that crosses the edge of a window is kept with both. */
function distinct(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  return [...new Map(events.map((event) => [event.id, event])).values()];
}
