import type { GraphReader, PeopleChanges } from '../../../src/graph/read/reading';
import type { CalendarEvent } from '../../../src/insight/calendar/calendarEvent';
import type { Person } from '../../../src/insight/domain/person';
import type { EpochMs } from '../../../src/insight/domain/units';

/** A person of the paper company, `ada@paper.example` for the id `ada`. */
export function person(id: string, managerId: string | null = null): Person {
  return {
    id,
    displayName: id.charAt(0).toUpperCase() + id.slice(1),
    addresses: [`${id}@paper.example`],
    jobTitle: 'Analyst',
    department: 'Finance',
    officeLocation: null,
    companyName: null,
    managerId,
    accountEnabled: true,
    userType: 'Member',
  };
}

/** Half an hour of ego with these people, at this moment. */
export function meeting(id: string, start: EpochMs, with_: readonly string[]): CalendarEvent {
  return {
    id,
    iCalUId: id,
    seriesMasterId: null,
    start,
    end: start + 30 * 60_000,
    isAllDay: false,
    isCancelled: false,
    isOrganizer: true,
    hideAttendees: false,
    showAs: 'busy',
    response: 'organizer',
    organizer: 'ego@paper.example',
    attendees: with_.map((each) => ({
      address: `${each}@paper.example`,
      type: 'required',
      response: 'accepted',
    })),
  };
}

const NO_CHANGES: PeopleChanges = { changed: [], removed: [], malformed: [], deltaLink: 'mark 2' };

export interface Paper {
  /** Who reads; `ego` where it is left out. */
  readonly egoId?: string;
  /** The directory, page by page. */
  readonly pages: readonly (readonly Person[])[];
  /** How many people the directory says there are, where that is not how many come. */
  readonly total?: number;
  readonly events: readonly CalendarEvent[];
  /** What is told of the directory since the last time. */
  readonly changes?: PeopleChanges | 'startAgain';
  /** Whose addresses the directory knows when asked; null for nobody. Others are refused. */
  readonly owners?: Readonly<Record<string, string | null>>;
  /** Ids of who is in a list, by its address; null for what is none. Others are refused. */
  readonly lists?: Readonly<Record<string, readonly string[] | null>>;
  /** An address at which a lookup breaks off. */
  readonly lost?: { readonly address: string; readonly error: Error };
  /** Thrown by the call of that name. */
  readonly failing?: Partial<Record<keyof GraphReader, Error>>;
}

function answersIn<T>(sheet: Readonly<Record<string, T>>, addresses: readonly string[]) {
  return new Map(
    addresses.flatMap((each) => {
      const answer = sheet[each];
      return answer === undefined ? [] : [[each, answer] as const];
    }),
  );
}

/** Reads from a sheet of paper what Graph would give, and remembers in which order it was asked. */
export function paperReader({
  egoId = 'ego',
  pages,
  events,
  total = pages.flat().length,
  changes = NO_CHANGES,
  failing = {},
  owners = {},
  lists = {},
  lost,
}: Paper) {
  const calls: string[] = [];
  const called = async (name: keyof GraphReader, detail = '') => {
    calls.push(`${name}${detail}`);
    await Promise.resolve();
    const error = failing[name];
    if (error) throw error;
  };
  const whole = pages.flat().length;
  const reader: GraphReader = {
    async readMe() {
      await called('readMe');
      return { me: person(egoId, 'boss'), managerChain: [person('boss')] };
    },
    async readPeople(onPage, options) {
      await called('readPeople');
      let read = 0;
      for (const people of pages) {
        options?.signal?.throwIfAborted();
        read += people.length;
        onPage(
          { people, malformed: [] },
          { read, total, nextLink: read < whole ? `at ${read}` : null },
        );
        await Promise.resolve();
      }
      return 'whole';
    },
    async readEventsInParts(parts, options) {
      const froms = parts.map(({ from }) => new Date(from).toISOString().slice(0, 10));
      await called('readEventsInParts', ` ${froms.join(' ')}`);
      options?.signal?.throwIfAborted();
      return parts.map(({ from, to }) => {
        const inside = events.filter(({ start }) => start >= from && start < to);
        return { events: inside, privateEvents: 1, malformed: [] };
      });
    },
    async readRelevantPeople() {
      await called('readRelevantPeople');
      return { people: pages[0] ?? [], malformed: [] };
    },
    async readPeopleMark() {
      await called('readPeopleMark');
      return 'mark';
    },
    async readPeopleChanges(since) {
      await called('readPeopleChanges', ` ${since}`);
      return changes;
    },
    readGroupMembers: () => Promise.resolve([]),
    readPhotos: () => Promise.resolve(new Map()),
    async resolveByAddress(addresses) {
      await called('resolveByAddress', ` ${addresses.join(' ')}`);
      if (lost && addresses.includes(lost.address)) throw lost.error;
      return answersIn(owners, addresses);
    },
    async readLists(addresses) {
      await called('readLists', ` ${addresses.join(' ')}`);
      return answersIn(lists, addresses);
    },
  };
  return { reader, calls };
}
