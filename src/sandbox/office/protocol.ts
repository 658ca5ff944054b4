/** What passes between the stand-in `Office` in the pane's frame and the page of Outlook around it. */
export interface OfficeCall {
  readonly office: 'call';
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type OfficeReply =
  | { readonly office: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly office: 'reply'; readonly id: number; readonly error: OfficeFault };

/** Something that nobody asked for: the item changed, the theme changed, a dialog sent a message. */
export interface OfficeEvent {
  readonly office: 'event';
  readonly name: string;
  readonly detail: unknown;
}

export interface OfficeFault {
  readonly name: string;
  readonly code: number;
  readonly message: string;
}

/** A person as Outlook tells of them. */
export type Entry = Pick<
  Office.EmailAddressDetails,
  'emailAddress' | 'displayName' | 'recipientType' | 'appointmentResponse'
>;

/** What of the open item can be read at once; the fields of a composed item are asked for. */
export type ItemFacts =
  | {
      readonly mode: 'compose';
      readonly seriesId: string | null;
      /** Whether it lies in somebody else's calendar. */
      readonly isShared: boolean;
    }
  | {
      readonly mode: 'read';
      readonly itemType: 'appointment' | 'message';
      readonly itemId: string;
      readonly subject: string;
      /** Organizer or sender. */
      readonly from: Entry;
      /** Required attendees, or whom a message is to. */
      readonly required: readonly Entry[];
      readonly optional: readonly Entry[];
      readonly start: number;
      readonly end: number;
      readonly seriesId: string | null;
      readonly sensitivity: Sensitivity;
    };

export type Sensitivity = 'normal' | 'personal' | 'private' | 'confidential';

/** How Outlook is at the moment at which the page opens. */
export interface OutlookFacts {
  readonly variant: 'classic' | 'web';
  /** Newest set of the mailbox that is supported, e.g. `1.15`. */
  readonly mailboxSet: string;
  readonly hasBridge: boolean;
  readonly displayLanguage: string;
  readonly isDark: boolean;
  readonly isContrast: boolean;
  /** `timeZone` by its Windows name, as Outlook gives it. */
  readonly me: {
    readonly displayName: string;
    readonly emailAddress: string;
    readonly timeZone: string;
  };
  /** Null where nothing is selected, and in a dialog. */
  readonly item: ItemFacts | null;
  readonly roaming: Readonly<Record<string, unknown>>;
}
