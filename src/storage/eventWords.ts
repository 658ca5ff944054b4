import type {
  Attendee,
  CalendarEvent,
  EventResponse,
  ShowAs,
} from '../insight/calendar/calendarEvent';

/*
 * Words are stored as their position in these lists. They are part of the stored shape: append to
 * them, never reorder.
 */

export const RESPONSES: readonly EventResponse[] = [
  'none',
  'organizer',
  'tentativelyAccepted',
  'accepted',
  'declined',
  'notResponded',
];

export const SHOW_AS: readonly ShowAs[] = [
  'unknown',
  'free',
  'tentative',
  'busy',
  'oof',
  'workingElsewhere',
];

export const ATTENDEE_TYPES: readonly Attendee['type'][] = ['required', 'optional', 'resource'];

export const EVENT_FLAGS = {
  isAllDay: 1,
  isCancelled: 2,
  isOrganizer: 4,
  hideAttendees: 8,
} as const;

export function flagsOf(event: CalendarEvent): number {
  return (
    (event.isAllDay ? EVENT_FLAGS.isAllDay : 0) |
    (event.isCancelled ? EVENT_FLAGS.isCancelled : 0) |
    (event.isOrganizer ? EVENT_FLAGS.isOrganizer : 0) |
    (event.hideAttendees ? EVENT_FLAGS.hideAttendees : 0)
  );
}
