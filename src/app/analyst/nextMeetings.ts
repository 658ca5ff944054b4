import { seatsAcross } from '../../insight/advice/seatsAcross';
import type { MeetingItem } from '../../insight/advice/seatsAcross';
import type { SeatAdvice } from '../../insight/advice/meetingAdvice';
import type { Analysis } from '../../insight/analysis';
import type { Answers } from '../../insight/answers';
import type { CalendarEvent } from '../../insight/calendarEvent';
import type { InsightOptions } from '../../insight/options';
import type { NextMeeting } from '../../ui/model/nextMeeting';
import { suggestionInput } from './suggestionInput';

/** Ego's own upcoming meetings that have a seat to give, soonest first, with whom to invite. */
export function nextMeetings(
  analysis: Analysis,
  events: readonly CalendarEvent[],
  answers: Answers,
  options: InsightOptions,
): readonly NextMeeting[] {
  const { people, indexById } = analysis.company;
  const input = suggestionInput(analysis, events, answers, options);
  const eventById = new Map(events.map((event) => [event.id, event]));
  const own = input.upcoming.filter(({ isOrganizer }) => isOrganizer);
  const items = own.map(({ eventId }) => meetingItem(eventById.get(eventId)!));
  return seatsAcross(input, items).map(({ eventId, who, seat }) => {
    const { start, end } = eventById.get(eventId)!;
    return {
      ...{ eventId, start, end, people: who.size },
      colleagues: who.people.map((person) => people[person]!.displayName),
      seat: seat && withNames(seat),
    };
  });

  function withNames(seat: SeatAdvice) {
    const personOf = (id: string) => people[indexById.get(id)!]!;
    return {
      ...seat,
      address: personOf(seat.personId).addresses[0] ?? null,
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
