import type { SuggestionInput } from '../suggestions/suggestionInput';
import { suggestionSources } from '../suggestions/suggestionSources';
import type { SuggestionSources } from '../suggestions/suggestionSources';
import { headCountOf, meetingLength } from './headCount';
import type { MeetingAdvice, NoSeats, SeatAdvice } from './meetingAdvice';
import { meetingMix } from './meetingMix';
import { newToEgo } from './newToEgo';
import type { OpenItem } from './openItem';
import { chooseSeats } from './seats';
import { swapSeats } from './swaps';
import { whoIsThere } from './whoIsThere';
import type { WhoIsThere } from './whoIsThere';
import { whyClosed } from './whyClosed';

/** People named where nobody asks for more. */
const MOST_SEATS = 5;
const MOST_SWAPS = 2;

/**
 * Advice on the item that is open (insight.md §6): who is there, whether it has a good size and
 * length, whom to invite and why, and who in it is new to ego.
 *
 * Nobody is proposed for private items, messages, one-to-ones, meetings of others, past ones, and where
 * a list may hide how many there are; the advice says which of these it is. A meeting stays at most
 * `smallMeeting` (8) people and is offered five seats at most; a full one two swaps. Nothing of a private
 * item is looked at.
 *
 * @example 5 people, 60 minutes, nobody from Finance where ego met 1 of 42 → good size, 30 minutes
 *   would do, an analyst of Finance as optional attendee
 */
export function adviseOnMeeting(input: SuggestionInput, item: OpenItem): MeetingAdvice {
  if (item.isPrivate) return PRIVATE;
  const sources = suggestionSources(input);
  const who = whoIsThere(input.company, input.ego, item);
  const { seats, because } = seatsIn(sources, item, who);
  return {
    mix: meetingMix(sources.context, who),
    headCount: headCountOf(who, input.options.smallMeeting),
    length: item.kind === 'message' ? null : meetingLength(item),
    seats,
    noSeatsBecause: because,
    newToEgo: newToEgo(sources.context, sources.nearest, who.people),
  };
}

const PRIVATE: MeetingAdvice = {
  mix: null,
  headCount: null,
  length: null,
  seats: [],
  noSeatsBecause: 'private',
  newToEgo: [],
};

interface Seats {
  readonly seats: readonly SeatAdvice[];
  readonly because: NoSeats | null;
}

function seatsIn(sources: SuggestionSources, item: OpenItem, who: WhoIsThere): Seats {
  const closed = whyClosed(item, who, sources.context.asOf);
  if (closed !== null) return { seats: [], because: closed };
  const room = sources.context.options.smallMeeting - who.size;
  const seats =
    room > 0 ? chooseSeats(sources, who, Math.min(MOST_SEATS, room)) : swap(sources, who);
  const because = room > 0 || swapSeats(sources.context, who).length > 0 ? 'nobodyFits' : 'full';
  return { seats, because: seats.length > 0 ? null : because };
}

/** In a full meeting one seat can only go to somebody instead of another. */
function swap(sources: SuggestionSources, who: WhoIsThere): readonly SeatAdvice[] {
  const { people } = sources.context.company;
  const given = swapSeats(sources.context, who).slice(0, MOST_SWAPS);
  return chooseSeats(sources, who, given.length).map((seat, index) => {
    const { id, displayName } = people[given[index]!]!;
    return { ...seat, insteadOf: { personId: id, displayName } };
  });
}
