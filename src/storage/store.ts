import type { Answers } from '../insight/answers';
import type { CalendarEvent } from '../insight/calendar/calendarEvent';
import type { Person } from '../insight/domain/person';
import type { EpochMs } from '../insight/domain/units';
import type { StorageResult } from './storageProblem';

/** The last reading, as far as it was kept. */
export interface Snapshot {
  readonly me: KeptMe | null;
  readonly people: KeptPeople | null;
  /** A round through the directory that was not finished. */
  readonly round: KeptRound | null;
  /** By their start; they may leave holes. */
  readonly windows: readonly KeptWindow[];
  /** Of all windows, each event once. */
  readonly events: readonly CalendarEvent[];
}

export interface KeptMe {
  readonly me: Person;
  readonly managerChain: readonly Person[];
  readonly readAt: EpochMs;
}

export interface KeptPeople {
  readonly people: readonly Person[];
  /** People that could not be read, as a count. */
  readonly malformed: number;
  readonly readAt: EpochMs;
  /** From where the directory tells its changes; null where it does not. */
  readonly deltaLink: string | null;
}

/** The pages of the directory that a round has brought, and where it goes on. */
export interface KeptRound {
  readonly people: readonly Person[];
  readonly malformed: number;
  readonly nextLink: string;
  readonly deltaLink: string | null;
  /** Tells rounds apart. */
  readonly beganAt: EpochMs;
  /** How many people the directory has told; older rounds do not know. */
  readonly total?: number | null;
}

/** One window of the calendar that was read whole. */
export interface KeptWindow {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly privateEvents: number;
  readonly malformed: number;
  readonly readAt: EpochMs;
}

/** How much is kept on this device, for the screen that shows it. */
export interface RowCounts {
  readonly people: number;
  readonly events: number;
  readonly windows: number;
  /** Ego's words about people and answers to suggestions. */
  readonly answers: number;
}

/**
 * What is kept on this device for one account of one tenant. Nothing here throws: every method
 * tells what became of it.
 */
export interface Store {
  readSnapshot(): Promise<StorageResult<Snapshot>>;
  writeMe(me: KeptMe): Promise<StorageResult<void>>;
  /** Takes the place of all people that were kept. */
  writePeople(people: KeptPeople): Promise<StorageResult<void>>;
  /** The people that were kept are still right; a round that was begun is over. */
  writeDirectoryFacts(facts: Omit<KeptPeople, 'people'>): Promise<StorageResult<void>>;
  /** Adds a page to a round; the first page of another round takes the place of an earlier one. */
  writeRoundPage(
    round: Omit<KeptRound, 'people'>,
    people: readonly Person[],
  ): Promise<StorageResult<void>>;
  /** Takes the place of the window with the same start and of those that lie within it. */
  writeWindow(window: KeptWindow, events: readonly CalendarEvent[]): Promise<StorageResult<void>>;
  /** Removes windows that end before the given time. */
  dropWindowsBefore(time: number): Promise<StorageResult<void>>;
  readAnswers(): Promise<StorageResult<Answers>>;
  writeAnswers(answers: Answers): Promise<StorageResult<void>>;
  /** Settings of the person; their shape is checked by whoever reads them. Null where none are. */
  readPreferences(): Promise<StorageResult<unknown>>;
  writePreferences(preferences: object): Promise<StorageResult<void>>;
  /** The settings that other programs share, as they were last agreed on. Null where none are. */
  readShared(): Promise<StorageResult<unknown>>;
  writeShared(document: object): Promise<StorageResult<void>>;
  /** Who does not want to be suggested, as last read; its shape is checked by whoever reads it. */
  readOptOut(): Promise<StorageResult<unknown>>;
  writeOptOut(list: object): Promise<StorageResult<void>>;
  /** Whose addresses were looked up; its shape is checked by whoever reads it. */
  readAddressBook(): Promise<StorageResult<unknown>>;
  writeAddressBook(book: object): Promise<StorageResult<void>>;
  rowCounts(): Promise<StorageResult<RowCounts>>;
  /** Deletes the whole database; the store is closed afterwards. */
  forgetEverything(): Promise<StorageResult<void>>;
  close(): void;
}
