import type { PersonIndex } from '../../units';
import type { UpcomingMeeting } from '../../upcomingMeetings';
import { chartNeighbours } from '../chartNeighbours';
import { levelDistance } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';
import { hasSeat, meetingReason } from './meetingReason';

/** A one-to-one is not opened to a third. */
const SMALLEST = 3;

/**
 * One more seat: fits somebody at most one level up who works with one of the attendees (manager,
 * report or teammate) of an internal meeting ahead that ego organises, of 3 to 7 people. As optional
 * attendee. The next such meeting is meant.
 */
export function oneMoreSeat(input: FormInput): FormRule {
  const seats = new Map<PersonIndex, UpcomingMeeting>();
  for (const meeting of input.upcoming) {
    const small = meeting.size >= SMALLEST && hasSeat(meeting, input.options.smallMeeting);
    if (!small || meeting.outside > 0) continue;
    for (const attendee of meeting.people) {
      for (const neighbour of chartNeighbours(input.company.chart, attendee)) {
        const free = input.possible[neighbour] === 1 && !meeting.people.includes(neighbour);
        if (free && !seats.has(neighbour)) seats.set(neighbour, meeting);
      }
    }
  }
  return {
    form: 'oneMoreSeat',
    worth: 0.1,
    fits: (person) => seats.has(person) && levelDistance(input, person) <= 1,
    detail: (person) => {
      const meeting = seats.get(person)!;
      return { eventId: meeting.eventId, reasons: [meetingReason(meeting)] };
    },
  };
}
