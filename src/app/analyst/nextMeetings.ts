import { adviseOnMeeting } from '../../insight/advice/adviseOnMeeting';
import type { SeatAdvice } from '../../insight/advice/meetingAdvice';
import type { Analysis } from '../../insight/analysis';
import type { Answers } from '../../insight/answers';
import type { CalendarEvent } from '../../insight/calendarEvent';
import type { InsightOptions } from '../../insight/options';
import type { NextMeeting } from '../../ui/model/nextMeeting';
import { suggestionInput } from './suggestionInput';

/** Meetings shown, and people proposed for each. */
const MOST_MEETINGS = 5;
const MOST_SEATS = 2;
/** Enough that every meeting can have names of its own. */
const CHOICES = MOST_MEETINGS * MOST_SEATS;

/** Ego's own upcoming meetings that have a seat to give, soonest first, with whom to invite. */
export function nextMeetings(
  analysis: Analysis,
  events: readonly CalendarEvent[],
  answers: Answers,
  options: InsightOptions,
): readonly NextMeeting[] {
  const { company } = analysis;
  const input = suggestionInput(analysis, events, answers, options);
  const eventById = new Map(events.map((event) => [event.id, event]));
  const found: NextMeeting[] = [];
  for (const { eventId, start, end, size, isOrganizer } of input.upcoming) {
    const event = eventById.get(eventId);
    if (!isOrganizer || event === undefined) continue;
    const { seats, headCount } = adviseOnMeeting(input, openItem(event), CHOICES);
    const free = seats.filter(({ insteadOf }) => insteadOf === null);
    const room = options.smallMeeting - (headCount?.people ?? options.smallMeeting);
    const best = newNamesFirst(free, found).slice(0, Math.min(MOST_SEATS, room));
    if (best.length > 0) {
      found.push({ eventId, start, end, people: size, seats: best.map(withAddress) });
    }
    if (found.length === MOST_MEETINGS) break;
  }
  return found;

  function withAddress(seat: SeatAdvice) {
    const person = company.people[company.indexById.get(seat.personId) ?? -1];
    return { ...seat, address: person?.addresses[0] ?? null };
  }
}

/** Not the same person for every meeting, as long as there are others. */
function newNamesFirst(seats: readonly SeatAdvice[], earlier: readonly NextMeeting[]) {
  const named = new Set(earlier.flatMap((each) => each.seats.map(({ personId }) => personId)));
  return seats.toSorted((a, b) => Number(named.has(a.personId)) - Number(named.has(b.personId)));
}

function openItem({ organizer, attendees, start, end }: CalendarEvent) {
  const invited = (type: 'required' | 'optional') =>
    attendees.filter((each) => each.type === type).map(({ address }) => address);
  return {
    kind: 'appointment',
    isPrivate: false,
    isOrganizer: true,
    ...{ organizer, start, end },
    required: invited('required'),
    optional: invited('optional'),
  } as const;
}
