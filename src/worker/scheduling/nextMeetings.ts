import { seatsAcross, type MeetingItem } from '../../insight/advice/meeting/seatsAcross';
import type { SeatAdvice } from '../../insight/advice/meeting/meetingAdvice';
import type { Analysis } from '../../insight/analyze';
import type { Answers } from '../../insight/answers';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { InsightOptions } from '../../insight/options';
import type { TimesThen } from '../../insight/advice/meeting/seatsToShow';
import type { PersonId } from '../../insight/domain/units';
import type { Slot } from '../../model/draft';
import type { NextMeeting } from '../../model/nextMeeting';
import type { PersonAddress } from './availability';
import { seatsWithTime } from './seatsWithTime';
import { suggestionInput } from '../picture/meetingAdvice';

/** Tells who has time for a meeting, as far as Graph does. */
type FreeAt = (within: Slot, people: readonly PersonAddress[]) => Promise<TimesThen>;

/** Ego's own upcoming meetings that have a seat to give, soonest first, with whom to invite. */
export async function nextMeetings(
  analysis: Analysis,
  events: readonly CalendarEvent[],
  answers: Answers,
  options: InsightOptions,
  freeAt: FreeAt,
): Promise<readonly NextMeeting[]> {
  const { people, indexById } = analysis.company;
  const input = suggestionInput(analysis, events, answers, options);
  const eventById = new Map(events.map((event) => [event.id, event]));
  const own = input.upcoming.filter(({ isOrganizer }) => isOrganizer);
  const items = own.map(({ eventId }) => meetingItem(eventById.get(eventId)!));
  const timed = await seatsWithTime(
    (away) => seatsAcross(input, items, away),
    (eventId, ids) => {
      const { start, end } = eventById.get(eventId)!;
      const asked = ids.flatMap((personId) => {
        const address = addressOf(personId);
        return address === null ? [] : [{ personId, address }];
      });
      return freeAt({ start, end }, asked);
    },
  );
  return timed.map(({ meeting: { eventId, who, seat }, then }) => {
    const { start, end } = eventById.get(eventId)!;
    return {
      ...{ eventId, start, end, people: who.size },
      colleagues: who.people.map((person) => people[person]!.displayName),
      seat: seat && { ...withNames(seat), then },
    };
  });

  function personOf(id: PersonId) {
    return people[indexById.get(id)!]!;
  }

  function addressOf(id: PersonId) {
    return personOf(id).addresses[0] ?? null;
  }

  function withNames(seat: SeatAdvice) {
    return {
      ...seat,
      address: addressOf(seat.personId),
      besides: seat.worksWith.map((id) => personOf(id).displayName),
    };
  }
}

function meetingItem(event: CalendarEvent): MeetingItem {
  const { id, seriesMasterId, organizer, attendees, start, end } = event;
  const invited = (type: 'required' | 'optional') =>
    attendees.filter((each) => each.type === type).map(({ address }) => address);
  const item = {
    kind: 'appointment',
    isPrivate: false,
    isOrganizer: true,
    ...{ organizer, start, end },
    required: invited('required'),
    optional: invited('optional'),
  } as const;
  return { eventId: id, seriesMasterId, item };
}
