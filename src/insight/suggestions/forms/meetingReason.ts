import type { Reason } from '../../reach';
import type { UpcomingMeeting } from '../../upcomingMeetings';

/** The meeting ahead as a reason: when, with how many people, of them how many from outside. */
export function meetingReason({ start, size, outside }: UpcomingMeeting): Reason {
  return { kind: 'upcomingMeeting', start, people: size, outside };
}

/** Whether one more can be invited and the meeting is still of at most `most` people. */
export function hasSeat(meeting: UpcomingMeeting, most: number): boolean {
  return meeting.isOrganizer && meeting.unresolved === 0 && meeting.size < most;
}
