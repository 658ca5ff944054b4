import type { Answers } from '../insight/answers';
import type { CalendarEvent } from '../insight/calendar/calendarEvent';
import type { Person } from '../insight/domain/person';
import type { Outcome } from './outcome';
import type { KeptMe, KeptPeople, KeptRound, KeptWindow, RowCounts, Snapshot } from './snapshot';

/**
 * What is kept on this device for one account of one tenant. Nothing here throws: every method
 * tells what became of it.
 */
export interface Store {
  readSnapshot(): Promise<Outcome<Snapshot>>;
  writeMe(me: KeptMe): Promise<Outcome<void>>;
  /** Takes the place of all people that were kept. */
  writePeople(people: KeptPeople): Promise<Outcome<void>>;
  /** The people that were kept are still right; a round that was begun is over. */
  writeDirectoryFacts(facts: Omit<KeptPeople, 'people'>): Promise<Outcome<void>>;
  /** Adds a page to a round; the first page of another round takes the place of an earlier one. */
  writeRoundPage(
    round: Omit<KeptRound, 'people'>,
    people: readonly Person[],
  ): Promise<Outcome<void>>;
  /** Takes the place of the window with the same start and of those that lie within it. */
  writeWindow(window: KeptWindow, events: readonly CalendarEvent[]): Promise<Outcome<void>>;
  /** Removes windows that end before the given time. */
  dropWindowsBefore(time: number): Promise<Outcome<void>>;
  readAnswers(): Promise<Outcome<Answers>>;
  writeAnswers(answers: Answers): Promise<Outcome<void>>;
  /** Settings of the person; their shape is checked by whoever reads them. Null where none are. */
  readPreferences(): Promise<Outcome<unknown>>;
  writePreferences(preferences: object): Promise<Outcome<void>>;
  /** The settings that other programs share, as they were last agreed on. Null where none are. */
  readShared(): Promise<Outcome<unknown>>;
  writeShared(document: object): Promise<Outcome<void>>;
  /** Who does not want to be suggested, as last read; its shape is checked by whoever reads it. */
  readOptOut(): Promise<Outcome<unknown>>;
  writeOptOut(list: object): Promise<Outcome<void>>;
  /** Whose addresses were looked up; its shape is checked by whoever reads it. */
  readAddressBook(): Promise<Outcome<unknown>>;
  writeAddressBook(book: object): Promise<Outcome<void>>;
  rowCounts(): Promise<Outcome<RowCounts>>;
  /** Deletes the whole database; the store is closed afterwards. */
  forgetEverything(): Promise<Outcome<void>>;
  close(): void;
}
