import type { EventVerdict } from '../../columns';
import { eventsByPerson } from '../../eventsByPerson';
import type { EventsByPerson } from '../../eventsByPerson';
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
  const events = eventsByPerson(input.log);
  const ahead = new Map<PersonIndex, UpcomingMeeting>();
  for (const meeting of input.upcoming) {
    if (meeting.isOrganizer || meeting.outside === 0) continue;
    for (const person of meeting.people) if (!ahead.has(person)) ahead.set(person, meeting);
  }
  return {
    form: 'joinCall',
    worth: 0.08,
    fits: (person) =>
      (ahead.has(person) || holdsCallsWithoutEgo(input, events, person)) &&
      levelDistance(input, person) <= 1,
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

function holdsCallsWithoutEgo(
  { log }: FormInput,
  events: EventsByPerson,
  person: PersonIndex,
): boolean {
  return events.listOf(person).some((event) => {
    const { verdict, outside } = log.outcomes[event]!;
    return outside > 0 && WITHOUT_EGO.includes(verdict);
  });
}
