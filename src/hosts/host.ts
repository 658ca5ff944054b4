/** The program around the page: Microsoft Teams, Outlook, or just a browser. */
export interface Host {
  readonly kind: 'teams' | 'outlook' | 'browser';
  readonly context: HostContext;
  /** Calls back at every later change of theme; returns the function that ends it. */
  onThemeChange(listener: (theme: HostTheme) => void): () => void;
  /** Tells the host that there is something to see (Teams takes the spinner away). */
  notifyReady(): void;
  notifyFailure(message: string): void;
  /** Opens a filled-in meeting form for the person to check and send. */
  openDraft(draft: MeetingDraft): Promise<DraftOutcome>;
  /** Opens one event of ego's calendar, where the host can. */
  openEvent(eventId: string): Promise<boolean>;
  openLink(url: string): Promise<void>;
}

export type HostTheme = 'light' | 'dark' | 'contrast';

export interface HostContext {
  readonly theme: HostTheme;
  /** BCP 47 tag, e.g. `de-DE`. */
  readonly locale: string;
  readonly userObjectId: string | null;
  readonly tenantId: string | null;
  readonly loginHint: string | null;
  /** Where a deep link asks to start. */
  readonly subPageId: string | null;
  /** The zone of the mailbox, by its Windows or IANA name, where the host tells it. */
  readonly mailboxZone?: string;
  /** True when the host offers the nested-app-auth bridge. */
  readonly nestedAppAuth: boolean;
}

export interface MeetingDraft {
  readonly subject: string;
  /** Plain text; the host adapter turns it into what its form accepts. */
  readonly body: string;
  readonly attendees: readonly string[];
  readonly optionalAttendees: readonly string[];
  /** ISO 8601 with offset or Z. */
  readonly start: string;
  readonly end: string;
}

/** How the draft reached the person; `copy` when no form could be opened. */
export type DraftOutcome =
  /** `bodyLeftOut`: the text was too long for a link; the person has to paste it. */
  | { readonly opened: 'link' | 'form'; readonly bodyLeftOut?: true }
  /** `reason`: `tooLong`, `popupBlocked`, or what the host said. */
  | { readonly opened: 'copy'; readonly reason: string };
