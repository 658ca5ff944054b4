import type {
  EventsReading,
  MeReading,
  PeopleChanges,
  PeopleReading,
} from '../../graph/read/reading';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { Person } from '../../insight/domain/person';
import type { EpochMs, EventId, PersonId } from '../../insight/domain/units';
import type { Mode } from '../../model/permissions';
import type { CalendarWindow } from './calendarWindows';
import type { KeptWindow, DataSet } from './dataSet';
import { createDirectoryState } from './directoryState';

/** The calendar while it is being read: each stretch takes the place of what was known of it. */
function createCalendarState(
  kept: DataSet | null,
  chunks: readonly CalendarWindow[],
  readAt: EpochMs,
) {
  const oldest = Math.min(...chunks.map(({ from }) => from));
  const recent = kept?.events.filter(({ end }) => end > oldest) ?? [];
  let events = new Map<EventId, CalendarEvent>(recent.map((event) => [event.id, event]));
  let windows = kept?.windows.filter(({ from }) => from >= oldest) ?? [];
  let list: readonly CalendarEvent[] = recent.length === kept?.events.length ? kept.events : recent;

  return {
    add(chunk: CalendarWindow, reading: EventsReading) {
      const others = [...events].filter(([, event]) => !isIn(chunk, event));
      events = new Map([...others, ...reading.events.map((event) => [event.id, event] as const)]);
      // In a steady order, so that what has not changed is where it was.
      list = [...events.values()].sort((a, b) => a.start - b.start);
      windows = [
        ...windows.filter((one) => !isWithin(chunk, one)),
        windowOf(chunk, reading, readAt),
      ];
    },
    state: () => ({ events: list, windows }),
  };
}

function windowOf(
  chunk: CalendarWindow,
  { privateEvents, malformed }: EventsReading,
  readAt: EpochMs,
): KeptWindow {
  return { ...chunk, privateEvents, malformed: malformed.length, readAt };
}

const isIn = ({ from, to }: CalendarWindow, { start }: CalendarEvent) =>
  start >= from && start < to;

const isWithin = (chunk: CalendarWindow, one: CalendarWindow) =>
  one.from === chunk.from || (one.from >= chunk.from && one.to <= chunk.to);

/**
 * Ego's managers up to the top, as the directory has them now. A circle ends where it closes; where
 * the directory does not hold a manager, what was read with ego goes on.
 */
function managersOf(
  ego: Person,
  byId: (id: PersonId) => Person | undefined,
  before: readonly Person[],
): readonly Person[] {
  const read = new Map(before.map((person) => [person.id, person]));
  const chain: Person[] = [];
  const seen = new Set([ego.id]);
  for (let id = ego.managerId; id !== null && !seen.has(id);) {
    seen.add(id);
    const manager = byId(id) ?? read.get(id);
    if (manager === undefined) break;
    chain.push(manager);
    id = manager.managerId;
  }
  return chain;
}

/** What is being read, put together piece by piece. */
export interface SyncState {
  /** Begins a round through the directory. */
  directoryBegins(deltaLink: string | null): void;
  addPeople(page: PeopleReading, nextLink: string | null, total?: number | null): void;
  /** Everybody of the directory is here now: people who were not seen in this round are gone. */
  directoryDone(): void;
  changePeople(changes: PeopleChanges): void;
  /** Replaces what was known of this stretch of the calendar. */
  addEvents(chunk: CalendarWindow, reading: EventsReading): void;
  dataSet(): DataSet;
}

/**
 * Starts from what was kept, so that a picture is there all the time: people of an earlier reading
 * stay until the directory was read to its end, events until their stretch was read again. What
 * lies before the first stretch is let go.
 */
export function startSyncState(
  { me, managerChain }: MeReading,
  mode: Mode,
  kept: DataSet | null,
  chunks: readonly CalendarWindow[],
  readAt: EpochMs,
): SyncState {
  const isKnown = kept?.me === me;
  const people = createDirectoryState(isKnown ? [] : [me, ...managerChain], kept, readAt);
  const events = createCalendarState(kept, chunks, readAt);
  return {
    ...people,
    addEvents: (chunk, reading) => events.add(chunk, reading),
    dataSet() {
      const directory = people.state();
      const ego = directory.people.find(({ id }) => id === me.id) ?? me;
      const chain = directory.directoryReadAt === null ? managerChain : null;
      return {
        ...{ me: ego, mode, readAt },
        managerChain: chain ?? managersOf(ego, people.byId, managerChain),
        ...directory,
        ...events.state(),
      };
    },
  };
}
