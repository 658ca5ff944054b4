import type { Event } from '@microsoft/microsoft-graph-types';

/** Properties of `microsoft.graph.event` that `$select` of a calendar view accepts. */
export const EVENT_PROPERTIES = [
  'id',
  'allowNewTimeProposals',
  'attendees',
  'body',
  'bodyPreview',
  'categories',
  'changeKey',
  'createdDateTime',
  'end',
  'hasAttachments',
  'hideAttendees',
  'iCalUId',
  'importance',
  'isAllDay',
  'isCancelled',
  'isDraft',
  'isOnlineMeeting',
  'isOrganizer',
  'isReminderOn',
  'location',
  'locations',
  'onlineMeeting',
  'onlineMeetingProvider',
  'onlineMeetingUrl',
  'organizer',
  'originalEndTimeZone',
  'originalStart',
  'originalStartTimeZone',
  'recurrence',
  'reminderMinutesBeforeStart',
  'responseRequested',
  'responseStatus',
  'sensitivity',
  'seriesMasterId',
  'showAs',
  'start',
  'subject',
  'transactionId',
  'type',
  'webLink',
] as const satisfies readonly (keyof Event)[];

/** What `Calendars.ReadBasic` does not show. */
export const FULL_ONLY_PROPERTIES: readonly string[] = ['body', 'bodyPreview'];

export const EVENT_TYPE = 'Microsoft.OutlookServices.Event';
