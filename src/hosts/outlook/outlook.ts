import type { Host, MeetingDraft } from '../host';

/** Outlook around the pane: what is open in it, and what may be done with that. */
export interface Outlook {
  readonly host: Host;
  /** The item that is open now; null where nothing is selected. */
  readItem(): Promise<OutlookItem | null>;
  /** Calls back when another item is open, or something about the open one may have changed. */
  onChange(listener: () => void): () => void;
  /** Adds somebody to the appointment that is being written, and looks whether they are there. */
  add(person: Invitee, as: AttendeeField): Promise<AddOutcome>;
  /** Takes somebody out again; true when they are gone. */
  remove(address: string, from: AttendeeField): Promise<boolean>;
  /** Fills in the appointment that is being written; what the person wrote stays. */
  fillIn(draft: MeetingDraft): Promise<FillOutcome>;
  /** Shows a page of ours in a dialog of Outlook's own. */
  openDialog(url: string): Promise<DialogOutcome>;
  /** Settings that Outlook keeps in the person's mailbox; null where there are none. */
  readonly settings: OutlookSettings | null;
}

export type AttendeeField = 'required' | 'optional';

export interface Invitee {
  readonly address: string;
  readonly name: string;
}

export interface OutlookAttendee extends Invitee {
  /** A distribution list: any number of people. */
  readonly isList: boolean;
}

export interface OutlookItem {
  readonly kind: 'appointment' | 'message';
  /** The person is writing it; otherwise it is being read. */
  readonly isComposed: boolean;
  /** Null where this Outlook does not tell. Of a private item nothing else is read. */
  readonly isPrivate: boolean | null;
  /** Organizer or sender. */
  readonly organizer: OutlookAttendee | null;
  /** Required attendees, or those a message is to; only whom Outlook has resolved. */
  readonly required: readonly OutlookAttendee[];
  readonly optional: readonly OutlookAttendee[];
  /** Epoch milliseconds; both 0 for a message. */
  readonly start: number;
  readonly end: number;
  readonly isSeries: boolean;
  /** Address of the owner of the calendar it lies in, where that is somebody else's. */
  readonly sharedBy: string | null;
}

export type AddOutcome =
  | { readonly kind: 'added' }
  /** Outlook reported success, and they are not there. */
  | { readonly kind: 'notThere' }
  /** In Outlook's words, e.g. `NumberOfRecipientsExceeded`. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface FillOutcome {
  /** False where the person had written a text already. */
  readonly bodyFilled: boolean;
  /** Addresses that did not get into the appointment. */
  readonly missing: readonly string[];
}

export type DialogOutcome =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'closed' }
  /** No dialog came about: Office's number of the reason. */
  | { readonly kind: 'refused'; readonly code: number };

export interface OutlookSettings {
  get(key: string): unknown;
  /** Sets and saves. */
  keep(key: string, value: unknown): Promise<void>;
}
