import type { Answer, Invitation, Meeting } from '../company/meeting';
import { shareOf } from '../random/hashText';
import type { Occurrence } from './occurrence';

const SHARE_DECLINED_ONCE = 0.04;

/** The answer to one occurrence: mostly that to the series, now and then a single "no". */
export function answerTo(occurrence: Occurrence, invitation: Invitation): Answer {
  const { meeting, day } = occurrence;
  const isOnce = meeting.repetition === null || invitation.type === 'resource';
  if (isOnce || invitation.answer === 'declined') return invitation.answer;
  const share = shareOf(`${meeting.key}|${invitation.address}|${day}`);
  return share < SHARE_DECLINED_ONCE ? 'declined' : invitation.answer;
}

/** Answer of somebody whom only a distribution list invited. */
export function answerThroughList(meeting: Meeting, address: string): Answer {
  return shareOf(`${meeting.key}|list|${address}`) < 0.7 ? 'accepted' : 'notResponded';
}

/**
 * What an attendee's own copy says of the other attendees: the state when the invitation was sent
 * or last updated, so mostly "none". Only the organizer's copy follows the answers.
 */
export function answerAsOthersSeeIt(occurrence: Occurrence, invitation: Invitation): Answer {
  const share = shareOf(`${occurrence.meeting.key}|${invitation.address}|seen`);
  return share < 0.8 ? 'none' : invitation.answer;
}
