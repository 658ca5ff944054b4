import type { Answers } from '../../insight/answers';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { Person } from '../../insight/domain/person';
import type { EpochMs } from '../../insight/domain/units';
import type { KeptData } from '../../model/commands';
import type { Preferences } from '../../model/preferences';
import type { Agreed } from '../choices/settingsSync';
import type { AddressBook } from '../lookups/addressBook';
import type { KeptWindow, DataSet, DirectoryRound } from '../sync/dataSet';
import type { OptOutList } from '../lookups/optOutList';

/** What ego chose and answered; unlike what was read, it cannot be read again. */
export interface Choices {
  readonly preferences: Preferences;
  readonly answers: Answers;
}

/**
 * Keeps what was read and what was chosen, for one account on this device. What was read is kept
 * piece by piece, so that a reading goes on where it stopped.
 */
export interface Keeper {
  loadData(): Promise<DataSet | null>;
  saveMe(data: DataSet): Promise<void>;
  /** The whole directory; ends the round that was kept page by page. */
  savePeople(data: DataSet): Promise<void>;
  /** The directory is as it was kept; only when and from where it goes on is new. */
  saveDirectoryFacts(data: DataSet): Promise<void>;
  /** One more page of a round. */
  savePage(round: DirectoryRound, people: readonly Person[]): Promise<void>;
  /** Lets go of what lies before. */
  dropBefore(time: EpochMs): Promise<void>;
  saveWindow(window: KeptWindow, events: readonly CalendarEvent[]): Promise<void>;
  /** Null where nothing was chosen yet. */
  loadChoices(): Promise<Choices | null>;
  saveChoices(choices: Choices): Promise<void>;
  /** What the shared document and this device last agreed on; null where they never have. */
  loadShared(): Promise<Agreed | null>;
  saveShared(agreed: Agreed): Promise<void>;
  /** Who does not want to be suggested, as last read; null where that never was. */
  loadOptOut(): Promise<OptOutList | null>;
  saveOptOut(list: OptOutList): Promise<void>;
  /** Whose addresses were looked up; an empty book where none were. */
  loadAddressBook(): Promise<AddressBook>;
  saveAddressBook(book: AddressBook): Promise<void>;
  /** What is kept beyond this session; null where nothing is. */
  rows(): Promise<KeptData | null>;
  forget(): Promise<void>;
}
