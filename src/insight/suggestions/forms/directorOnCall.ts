import { LEVELS } from '../../level';
import type { PersonIndex } from '../../units';
import type { UpcomingMeeting } from '../../upcomingMeetings';
import { departmentRow } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';
import { hasSeat, meetingReason } from './meetingReason';

const DIRECTOR = LEVELS.indexOf('director');

/**
 * Bring a director to a customer call: fits somebody at director level or above, of ego's own chain or
 * of a rarely met department, where ego organises a meeting ahead with outside people, they are not in
 * it, and it stays at most `smallMeeting` people. As optional attendee. The next such meeting is meant.
 */
export function directorOnCall(input: FormInput): FormRule {
  const { upcoming, options, company, chain } = input;
  const calls = upcoming.filter(
    (meeting) => meeting.outside > 0 && hasSeat(meeting, options.smallMeeting),
  );
  const callWithout = (person: PersonIndex): UpcomingMeeting | undefined =>
    calls.find((meeting) => !meeting.people.includes(person));
  return {
    form: 'directorOnCall',
    worth: 0.1,
    fits: (person) =>
      calls.length > 0 &&
      company.levels.level[person]! >= DIRECTOR &&
      (chain[person] === 1 || departmentRow(input, person).rarelyMet) &&
      callWithout(person) !== undefined,
    detail: (person) => {
      const call = callWithout(person)!;
      return { eventId: call.eventId, reasons: [meetingReason(call)] };
    },
  };
}
