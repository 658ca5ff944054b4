import { coverageObjective } from '../suggestions/coverageObjective';
import type { Objective } from '../suggestions/lazyGreedy';
import type { SuggestionSources } from '../suggestions/suggestionSources';
import type { EventId, PersonIndex } from '../units';
import { roomFactor } from './roomFactor';
import {
  bestSeatReachability,
  isClosed,
  NEW_TO_MEETING,
  WORKS_WITH_NOBODY,
  worksWith,
} from './seats';
import type { WhoIsThere } from './whoIsThere';

/** A meeting in which a seat may be taken. */
export interface OpenMeeting {
  readonly eventId: EventId;
  readonly who: WhoIsThere;
  /** The people of `who`. */
  readonly there: ReadonlySet<PersonIndex>;
  /** Their departments and ego's. */
  readonly groups: ReadonlySet<number>;
  /** Their levels and ego's. */
  readonly levels: readonly number[];
}

/** Who sits where, and what one more would gain. */
export interface Seating extends Required<Objective> {
  readonly seated: ReadonlyMap<EventId, PersonIndex>;
}

/**
 * Seats people in meetings, one in each. The gain of a person is that in the free meeting where it is
 * highest, the first of `open` among equals. It never rises: what a seat gains in one meeting falls with
 * every seat given anywhere, and the free meetings become fewer.
 */
export function seatingObjective(
  sources: SuggestionSources,
  open: readonly OpenMeeting[],
): Seating {
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
