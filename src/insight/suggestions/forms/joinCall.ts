import type { EventVerdict } from '../../columns';
import type { PersonIndex } from '../../units';
import type { UpcomingMeeting } from '../../upcomingMeetings';
import { levelDistance } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';
import { meetingReason } from './meetingReason';

/** Meetings of which ego got the invitation and no more. */
const WITHOUT_EGO: readonly EventVerdict[] = ['declined', 'unanswered', 'notBusy', 'inSameRoom'];

/**
 * Join someone's call: fits somebody at most one level up who holds calls with outside people that ego
 * has no view of. Ego's calendar shows them only where ego was invited: meetings with outside people
 * that ego declined, did not answer, or that were too large to talk; and those ahead that another
 * organises. The draft asks; nobody is added to anything.
 */
export function joinCall(input: FormInput): FormRule {
  const hosts = holdersOfCallsWithoutEgo(input);
  const ahead = new Map<PersonIndex, UpcomingMeeting>();
  for (const meeting of input.upcoming) {
    if (meeting.isOrganizer || meeting.outside === 0) continue;
    for (const person of meeting.people) if (!ahead.has(person)) ahead.set(person, meeting);
  }
  return {
    form: 'joinCall',
    worth: 0.08,
    fits: (person) => (hosts.has(person) || ahead.has(person)) && levelDistance(input, person) <= 1,
    detail: (person) => {
      const call = ahead.get(person);
      if (call === undefined) return { reasons: [{ kind: 'ownsOutsideCalls' }] };
      return {
        eventId: call.eventId,
        reasons: [{ kind: 'ownsOutsideCalls' }, meetingReason(call)],
      };
    },
  };
}

function holdersOfCallsWithoutEgo({ log }: FormInput): ReadonlySet<PersonIndex> {
  const hosts = new Set<PersonIndex>();
  for (const { verdict, outside, people } of log.outcomes) {
    if (outside === 0 || !WITHOUT_EGO.includes(verdict)) continue;
    for (const person of people) hosts.add(person);
  }
  return hosts;
}
