import type { MeetingAdvice, NewToEgo } from '../../insight/advice/meeting/meetingAdvice';
import type { Address, EpochMs } from '../../insight/domain/units';
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
