import type { calendar } from '@microsoft/teams-js';
import type { MeetingDraft } from './host';

/**
 * A draft as `calendar.composeMeeting` wants it: times as `MM/DD/YYYY HH:MM:SS` of this computer's
 * clock, and one list of attendees.
 */
export function composeParams(draft: MeetingDraft): calendar.ComposeMeetingParams {
  return {
    subject: draft.subject,
    content: draft.body,
    attendees: [...draft.attendees, ...draft.optionalAttendees],
    startTime: localTime(draft.start),
    endTime: localTime(draft.end),
  };
}

function localTime(iso: string): string {
  const time = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = [two(time.getMonth() + 1), two(time.getDate()), time.getFullYear()].join('/');
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':');
  return `${date} ${clock}`;
}
