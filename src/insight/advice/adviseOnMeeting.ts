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

/** People named where nobody asks for more. */
const MOST_SEATS = 5;
const MOST_SWAPS = 2;

/**
 * Advice on the item that is open (insight.md §6): who is there, whether it has a good size and
 * length, whom to invite and why, and who in it is new to ego.
 *
 * Nobody is proposed for private items, messages, one-to-ones, meetings of others, past ones, and where
 * a list may hide how many there are; the advice says which of these it is. A meeting stays at most
 * `smallMeeting` (8) people; a full one is offered swaps. Nothing of a private item is looked at.
 *
 * @param choices name so many people, even where there is room for fewer: whoever proposes for several
 *   meetings at once can then name others for each. Without it, at most five and no more than there is
 *   room for. Swaps are two at most.
 * @example 5 people, 60 minutes, nobody from Finance where ego met 1 of 42 → good size, 30 minutes
 *   would do, an analyst of Finance as optional attendee
 */
export function adviseOnMeeting(
  input: SuggestionInput,
  item: OpenItem,
  choices?: number,
): MeetingAdvice {
  if (item.isPrivate) return PRIVATE;
  const sources = suggestionSources(input);
  const who = whoIsThere(input.company, input.ego, item);
  const { seats, because } = seatsIn(sources, item, who, choices);
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

function seatsIn(
  sources: SuggestionSources,
  item: OpenItem,
  who: WhoIsThere,
  choices: number | undefined,
): Seats {
  const closed = whyClosed(sources, item, who);
  if (closed !== null) return { seats: [], because: closed };
  const room = sources.context.options.smallMeeting - who.size;
  const count = choices ?? Math.min(MOST_SEATS, room);
  const seats = room > 0 ? chooseSeats(sources, who, count) : swap(sources, who);
  const because = room > 0 || swapSeats(sources.context, who).length > 0 ? 'nobodyFits' : 'full';
  return { seats, because: seats.length > 0 ? null : because };
}

function whyClosed(
  { context }: SuggestionSources,
  item: OpenItem,
  who: WhoIsThere,
): NoSeats | null {
  if (item.kind === 'message') return 'message';
  if (!item.isOrganizer) return 'notOrganizer';
  if (item.end <= context.asOf) return 'past';
  if (who.unresolved > 0) return 'sizeUnknown';
  if (who.size <= 2) return who.size === 1 ? 'empty' : 'oneToOne';
  return null;
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
