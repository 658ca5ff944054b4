import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { Person } from '../../insight/domain/person';
import type { Address, EpochMs, PersonId } from '../../insight/domain/units';
import type { GraphProblem } from '../problem';

/** What was read, and what of it could not be used: both are results. */
export interface PeopleReading {
  readonly people: readonly Person[];
  readonly malformed: readonly MalformedItem[];
}

export interface EventsReading {
  readonly events: readonly CalendarEvent[];
  /** Private, personal and confidential events: counted, nothing else of them is kept. */
  readonly privateEvents: number;
  readonly malformed: readonly MalformedItem[];
}

/** Where an item broke the expected shape: path inside it and what was expected; no content. */
export interface MalformedItem {
  readonly position: number;
  readonly path: string;
  readonly expected: string;
}

export interface MeReading {
  readonly me: Person;
  /** Ego's manager first, then upwards. */
  readonly managerChain: readonly Person[];
  /** Present where the chain could not be read: then it is empty because of this. */
  readonly managerChainProblem?: GraphProblem;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** A stretch of the calendar. */
export interface WindowBounds {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

export interface PeopleOptions extends ReadOptions {
  /** Where an earlier round stopped: the `nextLink` it told last. */
  readonly from?: string | undefined;
}

/** How far a round through the directory has come. */
export interface PeopleProgress {
  /** People of this round so far; a round that goes on counts from where it goes on. */
  readonly read: number;
  /** Where Graph tells it. */
  readonly total: number | null;
  /** Where to go on; null at the end. */
  readonly nextLink: string | null;
}

/** `startAgain`: Graph no longer knows the place, and what this round has read is of no use. */
export type RoundEnd = 'whole' | 'startAgain';

/** What has changed about one person: only the fields that are there. */
export interface PersonChange {
  readonly id: PersonId;
  readonly fields: Partial<Omit<Person, 'id' | 'addresses'>>;
  readonly addresses: readonly Address[];
  /** False where Graph told only some of the fields that hold addresses. */
  readonly addressesAreAll: boolean;
}

/** What has changed in the directory. */
export interface PeopleChanges {
  readonly changed: readonly PersonChange[];
  readonly removed: readonly PersonId[];
  readonly malformed: readonly MalformedItem[];
  /** For the next time. */
  readonly deltaLink: string;
}

/**
 * Whose addresses these are; null for nobody, and for one that several have. An address whose
 * lookup was refused is left out.
 */
export type AddressReading = ReadonlyMap<Address, PersonId | null>;

/**
 * Who is in the distribution lists with these addresses, also in lists within them; null for what is
 * no list, or one that is too large or hides its members. One whose lookup was refused is left out.
 */
export type ListReading = ReadonlyMap<Address, readonly PersonId[] | null>;

/** The reads the product makes. Every method throws {@link GraphError} with its `problem`. */
export interface GraphReader {
  readMe(options?: ReadOptions): Promise<MeReading>;
  /** Calls back after every page. */
  readPeople(
    onPage: (page: PeopleReading, progress: PeopleProgress) => void,
    options?: PeopleOptions,
  ): Promise<RoundEnd>;
  /** A link from which {@link GraphReader.readPeopleChanges} tells what changes from now on. */
  readPeopleMark(options?: ReadOptions): Promise<string>;
  readPeopleChanges(since: string, options?: ReadOptions): Promise<PeopleChanges | 'startAgain'>;
  /**
   * Stretches of ego's calendar that touch, recurrences expanded, all pages, in one go; a reading for
   * each. What takes place in one stretch is what begins in it, so that nothing is in two, private
   * events included.
   */
  readEventsInParts(
    parts: readonly WindowBounds[],
    options?: ReadOptions,
  ): Promise<readonly EventsReading[]>;
  /** People ego works with most, by Graph; only in limited mode, may be empty. */
  readRelevantPeople(options?: ReadOptions): Promise<PeopleReading>;
  /** Photos as `data:` addresses, of those who have one. */
  readPhotos(
    personIds: readonly PersonId[],
    options?: ReadOptions,
  ): Promise<ReadonlyMap<PersonId, string>>;
  /** Everybody in a group and in the groups within it. */
  readGroupMembers(groupId: string, options?: ReadOptions): Promise<readonly PersonId[]>;
  /** People whom the directory knows by an address that is not read with it. */
  resolveByAddress(addresses: readonly Address[], options?: ReadOptions): Promise<AddressReading>;
  readLists(addresses: readonly Address[], options?: ReadOptions): Promise<ListReading>;
}
