import { compareText } from '../../domain/compareText';
import type { EventId, PersonId, PersonIndex, Share } from '../../domain/units';
import { coverageObjective } from '../greedy/coverageObjective';
import { lazyGreedy, type Objective } from '../greedy/lazyGreedy';
import type { SuggestionInput } from '../suggestionContext';
import { suggestionSources, type SuggestionSources } from '../suggestionSources';
import type { SeatAdvice } from './meetingAdvice';
import { whoIsThere, whyClosed, type OpenItem, type WhoIsThere } from './openItem';
import {
  bestSeatReachability,
  describeSeat,
  groupsThere,
  isClosed,
  levelsThere,
  MOST_SEATS,
  NEW_TO_MEETING,
  roomFactor,
  strangers,
  WORKS_WITH_NOBODY,
  worksWith,
} from './seats';

/** A seat that brings less than this share of what the best one brings is not worth asking for. */
const WORTH_ASKING: Share = 0.5;

/** One of several meetings to be proposed for at once. */
export interface MeetingItem {
  readonly eventId: EventId;
  /** Null for a single meeting. */
  readonly seriesMasterId: EventId | null;
  readonly item: OpenItem;
}

/** A meeting with room, and the one person to ask. */
export interface MeetingSeat {
  readonly eventId: EventId;
  readonly who: WhoIsThere;
  /** Null if nobody is worth asking who is not proposed for another of the meetings. */
  readonly seat: SeatAdvice | null;
}

/**
 * Whom to invite to which of ego's own meetings that have room: one person for a meeting, each person
 * once, where they fit best. All seats are weighed together by the gain in coverage ({@link chooseSeats}
 * does so for one meeting), so that a second person of a department counts less than the first wherever
 * they sit. At most five seats, and none that brings less than half of what the best one brings.
 *
 * Of a series only the next meeting is looked at: the others are the same circle. Meetings with people
 * from outside are left alone: that is no place to get to know a colleague.
 *
 * @param away People who are not proposed, since they have no time.
 * @returns every meeting with room, in order of start, whatever the order of `meetings`
 * @example meetings on Monday and Tuesday, Tuesday's with somebody Fox of Finance works with, Lex of Legal
 *   with nobody there → Monday: Lex, Tuesday: Fox
 */
export function seatsAcross(
  input: SuggestionInput,
  meetings: readonly MeetingItem[],
  away: ReadonlySet<PersonId> = new Set(),
): readonly MeetingSeat[] {
  const sources = suggestionSources(input);
  const open = openMeetings(input, meetings);
  const seating = seatingObjective(sources, open);
  const count = Math.min(MOST_SEATS, open.length);
  const { admits, before } = sources;
  const { people } = input.company;
  const there = strangers(sources).filter((person) => !away.has(people[person]!.id));
  const choices = lazyGreedy(there, count, seating, admits, before);
  const least = WORTH_ASKING * (choices[0]?.gain ?? 0);
  const worth = new Set(choices.filter(({ gain }) => gain >= least).map(({ item }) => item));
  return open.map(({ eventId, who }) => {
    const person = seating.seated.get(eventId) ?? -1;
    return { eventId, who, seat: worth.has(person) ? describeSeat(sources, who, person) : null };
  });
}

/** A meeting in which a seat may be taken. */
interface OpenMeeting {
  readonly eventId: EventId;
  readonly who: WhoIsThere;
  /** The people of `who`. */
  readonly there: ReadonlySet<PersonIndex>;
  /** Their departments and ego's. */
  readonly groups: ReadonlySet<number>;
  /** Their levels and ego's. */
  readonly levels: readonly number[];
}

/** Those with room, soonest first, one of each series. */
function openMeetings(
  input: SuggestionInput,
  meetings: readonly MeetingItem[],
): readonly OpenMeeting[] {
  const series = new Set<EventId>();
  const open: OpenMeeting[] = [];
  for (const { eventId, seriesMasterId, item } of meetings.toSorted(bySoonest)) {
    const who = whoIsThere(input.company, input.ego, item);
    const isFull = who.size >= input.options.smallMeeting;
    if (whyClosed(item, who, input.asOf) !== null || who.outside > 0 || isFull) continue;
    if (seriesMasterId !== null && series.has(seriesMasterId)) continue;
    if (seriesMasterId !== null) series.add(seriesMasterId);
    open.push({
      ...{ eventId, who, there: new Set(who.people) },
      ...{ groups: groupsThere(input, who), levels: levelsThere(input, who) },
    });
  }
  return open;
}

function bySoonest(a: MeetingItem, b: MeetingItem): number {
  return a.item.start - b.item.start || compareText(a.eventId, b.eventId);
}

/** Who sits where, and what one more would gain. */
interface Seating extends Required<Objective> {
  readonly seated: ReadonlyMap<EventId, PersonIndex>;
}

/**
 * Seats people in meetings, one in each. The gain of a person is that in the free meeting where it is
 * highest, the first of `open` among equals. It never rises: what a seat gains in one meeting falls with
 * every seat given anywhere, and the free meetings become fewer.
 */
function seatingObjective(sources: SuggestionSources, open: readonly OpenMeeting[]): Seating {
  const free = new Set(open);
  const seated = new Map<EventId, PersonIndex>();
  const scales = weighing(sources);
  const best = (person: PersonIndex) => {
    let found: { meeting: OpenMeeting | null; gain: number } = { meeting: null, gain: 0 };
    for (const meeting of free) {
      const isOut = meeting.there.has(person) || isClosed(sources.context, meeting.groups, person);
      const gain = isOut ? 0 : scales.weigh(person, meeting);
      if (gain > found.gain) found = { meeting, gain };
    }
    return found;
  };
  return {
    seated,
    gain: (person) => best(person).gain,
    bound: (person) => scales.weigh(person, null),
    add(person) {
      const { meeting } = best(person);
      if (meeting === null) return;
      scales.add(person, meeting);
      free.delete(meeting);
      seated.set(meeting.eventId, person);
    },
  };
}

/** The gain in coverage by one person in one meeting; null is one in which they would fit best of all. */
function weighing(sources: SuggestionSources) {
  const { context } = sources;
  const chances = new Map<PersonIndex, number>();
  let at: OpenMeeting | null = null;
  const chance = (person: PersonIndex) => {
    const value = chances.get(person) ?? bestSeatReachability(sources, person);
    chances.set(person, value);
    if (at === null) return value;
    const nextTo = worksWith(context, at.who, person).length > 0 ? 1 : WORKS_WITH_NOBODY;
    return value * nextTo * roomFactor(at.levels, context.company.levels.level[person]!);
  };
  const groupOf = (person: PersonIndex) => context.grouping.groupOf[person]!;
  const coverage = coverageObjective(context, {
    reachability: chance,
    formOf: groupOf,
    formWorth: (person) => (at?.groups.has(groupOf(person)) === true ? 0 : NEW_TO_MEETING),
  });
  return {
    weigh(person: PersonIndex, meeting: OpenMeeting | null) {
      at = meeting;
      return coverage.gain(person);
    },
    add(person: PersonIndex, meeting: OpenMeeting) {
      at = meeting;
      coverage.add(person);
    },
  };
}
