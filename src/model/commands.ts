import type { Form } from '../insight/answers';
import type { PersonId } from '../insight/domain/units';
import type { Draft, DraftResult, Proposal, SendResult, TimeOfDay } from './draft';
import type { MapPicture } from './mapPicture';
import type { Preferences } from './preferences';

/** The figures as JSON or as a table, or every row that is kept on this device. */
export type ExportFormat = 'json' | 'csv' | 'kept';

/** What is kept on this device, in rows. */
export interface KeptData {
  readonly people: number;
  readonly meetings: number;
  readonly answers: number;
}

/** Everything that ego can do; the app gives it, the views call it. */
export interface TabActions {
  start(mode: 'full' | 'limited'): void;
  trySample(): void;
  leaveSample(): void;
  cancelReading(): void;
  retry(): void;
  signIn(): void;
  refresh(): void;
  /** Ego has seen that the account is another one. */
  noteAccount(): void;
  changePreferences(change: Partial<Preferences>): void;
  answer(about: SuggestionKey, answer: SuggestionAnswer): void;
  /** Ego's own word about a person; null takes it back. */
  setWord(personId: PersonId, word: 'known' | 'notKnown' | null): void;
  pauseUntil(until: number | null): void;
  setFocus(departments: readonly string[]): void;
  /** Times for a meeting of this length with these people; at any working hour where none is named. */
  slotsFor(minutes: number, personIds: readonly PersonId[], time?: TimeOfDay): Promise<Proposal>;
  openDraft(draft: Draft): Promise<DraftResult>;
  /** Invites from here, where no form can be opened; asks for the permission it takes. */
  sendDraft(draft: Draft): Promise<SendResult>;
  /** Opens a chat with the introducer, with the text filled in where the host can. */
  askIntroducer(personId: PersonId, text: string): Promise<DraftResult>;
  openEvent(eventId: string): Promise<boolean>;
  /** Null where nothing is kept on this device. */
  keptData(): Promise<KeptData | null>;
  exportData(format: ExportFormat): Promise<void>;
  /** Offers the map as a picture to keep. */
  saveMap(map: MapPicture): void;
  /** Opens the browser's way to print what is on the screen. */
  print(): void;
  /** @returns false where nothing has been deleted, because what is shared could not be. */
  forgetEverything(extent: ForgetExtent): Promise<boolean>;
}

/** What is kept on this device alone, or also what ego's programs share in ego's OneDrive. */
export type ForgetExtent = 'here' | 'everywhere';

/** Which suggestion is meant. */
export interface SuggestionKey {
  readonly personId: PersonId;
  readonly form: Form;
}

/** `open` takes an answer back. */
export type SuggestionAnswer = 'notNow' | 'notRelevant' | 'taken' | 'open';
