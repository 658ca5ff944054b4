/** Somebody as Office tells of them. */
export interface SamplePerson {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly recipientType: 'user' | 'externalUser' | 'distributionList' | 'other';
}

/** Whose mailbox it is, with the zone it is set to, by its Windows name. */
export interface MailboxOwner extends SamplePerson {
  readonly timeZone: string;
}

/** An appointment or message that the Outlook of the sandbox opens. */
export interface SampleItem {
  readonly key: string;
  readonly label: string;
  readonly mode: 'compose' | 'read';
  readonly itemType: 'appointment' | 'message';
  readonly subject: string;
  readonly from: SamplePerson;
  readonly required: readonly SamplePerson[];
  readonly optional: readonly SamplePerson[];
  readonly start: number;
  readonly end: number;
  /** In which the mailbox shows times, an IANA name. */
  readonly zone: string;
  readonly isNew: boolean;
  readonly isSeries: boolean;
  readonly isShared: boolean;
  readonly sensitivity: 'normal' | 'private';
}
