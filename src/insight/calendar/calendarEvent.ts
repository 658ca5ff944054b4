import type { Address, EpochMs, EventId } from '../domain/units';

/** Answer to an invitation, in Microsoft Graph's words (`responseStatus.response`). */
export type EventResponse =
  'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';

/** What the time is shown as to others (`event.showAs`). */
export type ShowAs = 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';

export interface Attendee {
  readonly address: Address;
  readonly type: 'required' | 'optional' | 'resource';
  readonly response: EventResponse;
}

/**
 * One occurrence in ego's calendar: the facts that counting needs, and no more. There is no
 * subject, body or place on purpose. Private, personal and confidential events never become one.
 */
export interface CalendarEvent {
  readonly id: EventId;
  readonly iCalUId: string | null;
  readonly seriesMasterId: string | null;
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  readonly isOrganizer: boolean;
  readonly hideAttendees: boolean;
  readonly showAs: ShowAs;
  /** Ego's own answer. */
  readonly response: EventResponse;
  readonly organizer: Address | null;
  readonly attendees: readonly Attendee[];
}
