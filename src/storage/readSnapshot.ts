import * as v from 'valibot';
import type { CalendarEvent } from '../insight/calendar/calendarEvent';
import type { Database } from './openDatabase';
import { unpackEvents } from './packedEvents';
import { unpackPeople } from './packedPeople';
import { StorageError } from './storageProblem';
import { whole } from './whole';
import type { KeptMe, KeptPeople, KeptRound, KeptWindow, Snapshot } from './snapshot';

type Chunks = readonly Parameters<typeof unpackPeople>[0][];

/** Reads everything that was kept in one consistent look. */
export async function readSnapshot(database: Database): Promise<Snapshot> {
  const stores = ['me', 'directory', 'people', 'round', 'pages', 'windows', 'events'] as const;
  const transaction = database.transaction(stores);
  const [me, directory, chunks, round, pages, windows, events] = await whole(transaction, () =>
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
