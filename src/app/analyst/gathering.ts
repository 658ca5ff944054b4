import type { EventsReading, MeReading, PeopleReading } from '../../graph/reading';
import type { CalendarEvent } from '../../insight/calendarEvent';
import type { Person } from '../../insight/person';
import type { EpochMs, EventId, PersonId } from '../../insight/units';
import type { Mode } from '../problems/scopes';
import type { Chunk } from './calendarChunks';
import type { CalendarWindow, DataSet } from './dataSet';

/** What is being read, put together piece by piece. */
export interface Gathering {
  directoryBegins(): void;
  addPeople(page: PeopleReading): void;
  /** Everybody of the directory is here now: people who were not seen again are gone. */
  directoryDone(): void;
  /** Replaces what was known of this stretch of the calendar. */
  addEvents(chunk: Chunk, reading: EventsReading): void;
  dataSet(): DataSet;
}

/**
 * Starts from what was kept, so that a picture is there all the time: people of an earlier reading
 * stay until the directory was read to its end, events until their stretch was read again.
 */
export function startGathering(
  { me, managerChain }: MeReading,
  mode: Mode,
  kept: DataSet | null,
  readAt: EpochMs,
): Gathering {
  const seen = new Set<PersonId>();
  let people = new Map<PersonId, Person>(kept?.people.map((person) => [person.id, person]));
  let events = new Map<EventId, CalendarEvent>(kept?.events.map((event) => [event.id, event]));
  let windows: readonly CalendarWindow[] = kept?.windows ?? [];
  let directoryReadAt = kept?.directoryReadAt ?? null;
  let malformedPeople = kept?.malformedPeople ?? 0;
  let lists = { people: kept?.people ?? [], events: kept?.events ?? [] };

  const addAll = (found: readonly Person[]) => {
    people = new Map([...people, ...found.map((person) => [person.id, person] as const)]);
    for (const { id } of found) seen.add(id);
    lists = { ...lists, people: [...people.values()] };
  };
  addAll([me, ...managerChain]);

  return {
    directoryBegins() {
      malformedPeople = 0;
    },
    addPeople(page) {
      addAll(page.people);
      malformedPeople += page.malformed.length;
    },
    directoryDone() {
      people = new Map([...people].filter(([id]) => seen.has(id)));
      lists = { ...lists, people: [...people.values()] };
      directoryReadAt = readAt;
    },
    addEvents(chunk, reading) {
      const others = [...events].filter(([, event]) => !isIn(chunk, event));
      events = new Map([...others, ...reading.events.map((event) => [event.id, event] as const)]);
      lists = { ...lists, events: [...events.values()] };
      windows = [...windows.filter((one) => !isWithin(chunk, one)), windowOf(chunk, reading)];
    },
    dataSet: () => ({
      ...{ me, managerChain, windows, mode, readAt, directoryReadAt, malformedPeople },
      ...lists,
    }),
  };

  function windowOf(chunk: Chunk, reading: EventsReading): CalendarWindow {
    const { privateEvents, malformed } = reading;
    return { ...chunk, privateEvents, malformed: malformed.length, readAt };
  }
}

const isIn = ({ from, to }: Chunk, { start }: CalendarEvent) => start >= from && start < to;

const isWithin = (chunk: Chunk, one: Chunk) =>
  one.from === chunk.from || (one.from >= chunk.from && one.to <= chunk.to);
