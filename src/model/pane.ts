import type { MeetingAdvice, NewToEgo } from '../insight/advice/meeting/meetingAdvice';
import type { TimesThen } from '../insight/advice/meeting/seatsToShow';
import type { Address, EpochMs } from '../insight/domain/units';
import type { Seat } from './nextMeeting';

/** What Outlook has open beside the pane. */
export interface PaneItem {
  readonly kind: 'appointment' | 'message';
  /** Ego is writing it; otherwise it is being read. */
  readonly isComposed: boolean;
  /** Null where Outlook does not tell. Of a private item nothing else is known. */
  readonly isPrivate: boolean | null;
  /** Organizer or sender. */
  readonly organizer: PaneAttendee | null;
  readonly required: readonly PaneAttendee[];
  readonly optional: readonly PaneAttendee[];
  /** Both 0 for a message. */
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly isSeries: boolean;
  /** Address of the owner of the calendar it lies in, where that is somebody else's. */
  readonly sharedBy: Address | null;
}

export interface PaneAttendee {
  readonly address: Address;
  readonly name: string;
  /** A distribution list: any number of people. */
  readonly isList: boolean;
}

/** Advice on the open item, with the names and addresses that the pane shows and adds. */
export interface ItemAdvice extends Omit<MeetingAdvice, 'seats' | 'newToEgo'> {
  readonly seats: readonly Seat[];
  readonly newToEgo: readonly NewPerson[];
  /** Attendees whom the directory does not know, as Outlook names them. */
  readonly unresolvedNames: readonly string[];
}

export interface NewPerson extends NewToEgo {
  readonly address: Address | null;
}

/** What the pane knows of the open item; the advice follows a moment later. */
export interface PaneView {
  /** Undefined until Outlook has told; null where nothing is open. */
  readonly item: PaneItem | null | undefined;
  readonly advice: ItemAdvice | null;
  /** Whether the suggested have time then; null until asked. */
  readonly free: TimesThen | null;
  /** What came of the last thing ego did here. */
  readonly notice: PaneNotice | null;
  /** Why the open item could not be looked at, in Outlook's words. */
  readonly trouble: string | null;
}

export type AttendeeField = 'required' | 'optional';

export interface PaneGuest {
  readonly name: string;
  readonly address: Address;
}

export type PaneNotice =
  | { readonly kind: 'added'; readonly guest: PaneGuest; readonly as: AttendeeField }
  /** Outlook said that it did, and they are not there. */
  | { readonly kind: 'notThere'; readonly guest: PaneGuest }
  | { readonly kind: 'refused'; readonly guest: PaneGuest; readonly reason: string }
  | { readonly kind: 'removed'; readonly guest: PaneGuest }
  | { readonly kind: 'stillThere'; readonly guest: PaneGuest }
  | { readonly kind: 'filled'; readonly missing: readonly Address[] };

/** What ego can do with the open item. */
export interface PaneActions {
  add(guest: PaneGuest, as: AttendeeField): Promise<void>;
  /** Takes the one out again who was added last. */
  undo(): Promise<void>;
  /** Looks at the open item again. */
  lookAgain(): void;
}
