import { shownPerson } from '../../domain/shownPerson';
import type { PersonIndex } from '../../domain/units';
import type { ChartSteps } from '../chartSteps';
import { introducerTo } from '../introducer';
import { levelDistance, type SuggestionContext, type SuggestionInput } from '../suggestionContext';
import { suggestionSources, type SuggestionSources } from '../suggestionSources';
import type { MeetingAdvice, NewToEgo, NoSeats, SeatAdvice } from './meetingAdvice';
import { headCountOf, meetingLength, meetingMix } from './meetingMix';
import { whoIsThere, whyClosed, type OpenItem, type WhoIsThere } from './openItem';
import { chooseSeats, MOST_SEATS } from './seats';

/** So many are asked at once whether they have time (Graph allows 20). */
const MOST_CHOICES = 15;

/**
 * Advice on the item that is open (insight.md §6): who is there, whether it has a good size and
 * length, whom to invite and why, and who in it is new to ego.
 *
 * Nobody is proposed for private items, messages, one-to-ones, meetings of others, past ones, or if
 * a list may hide how many there are; the advice says which of these it is. A meeting stays at most
 * `smallMeeting` (8) people and is offered five seats at most, a full one none. What ego cannot change, the
 * length and the mix of somebody else's meeting, is not remarked on. Nothing of a private item is looked at.
 *
 * @example 5 people, 60 minutes, nobody from Finance, of whom ego met 1 of 42 → good size, 30 minutes
 *   would do, an analyst of Finance as optional attendee
 */
export function adviseOnMeeting(input: SuggestionInput, item: OpenItem): MeetingAdvice {
  if (item.isPrivate) return PRIVATE;
  const sources = suggestionSources(input);
  const who = whoIsThere(input.company, input.ego, item);
  const mix = meetingMix(sources.context, who);
  const isEgosMeeting = item.kind === 'appointment' && item.isOrganizer;
  return {
    mix: isEgosMeeting ? mix : { ...mix, missing: [] },
    headCount: headCountOf(who, input.options.smallMeeting),
    length: isEgosMeeting ? meetingLength(item) : null,
    ...seatsIn(sources, item, who),
    newToEgo: newToEgo(sources.context, sources.nearest, who.people),
  };
}

const PRIVATE: MeetingAdvice = {
  mix: null,
  headCount: null,
  length: null,
  seats: [],
  places: 0,
  noSeatsBecause: 'private',
  newToEgo: [],
};

interface Seats {
  readonly seats: readonly SeatAdvice[];
  readonly places: number;
  readonly noSeatsBecause: NoSeats | null;
}

function seatsIn(sources: SuggestionSources, item: OpenItem, who: WhoIsThere): Seats {
  const room = sources.context.options.smallMeeting - who.size;
  const closed = whyClosed(item, who, sources.context.asOf) ?? (room > 0 ? null : 'full');
  if (closed !== null) return { seats: [], places: 0, noSeatsBecause: closed };
  const seats = chooseSeats(sources, who, MOST_CHOICES);
  return {
    seats,
    places: Math.min(MOST_SEATS, room),
    noSeatsBecause: seats.length > 0 ? null : 'nobodyFits',
  };
}

/**
 * Colleagues whom ego has never met: no contact in the history, and no word of ego's that they are
 * known. With where they sit: department, level, manager, and the nearest person ego knows.
 */
function newToEgo(
  context: SuggestionContext,
  nearest: ChartSteps,
  people: readonly PersonIndex[],
): readonly NewToEgo[] {
  const { lastMet, known } = context.ties;
  return people
    .filter((person) => Number.isNaN(lastMet[person]) && known[person] === 0)
    .map((person) => describeNew(context, nearest, person));
}

function describeNew(
  context: SuggestionContext,
  nearest: ChartSteps,
  person: PersonIndex,
): NewToEgo {
  const { people, chart } = context.company;
  const steps = nearest.stepsOf(person);
  return {
    ...shownPerson(context.company, person),
    department: context.grouping.groups[context.grouping.groupOf[person]!]!.name,
    inAnotherOffice: context.officeOf(person) === 'other',
    levelDistance: levelDistance(context, person),
    managerName: people[chart.manager[person]!]?.displayName ?? null,
    nearest: steps < 0 ? null : { steps, viaName: people[nearest.viaOf(person)]!.displayName },
    introducer: introducerTo(context, person),
  };
}
