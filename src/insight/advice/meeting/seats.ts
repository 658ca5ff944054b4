import { isChartNeighbour } from '../../domain/chartRelations';
import { shownPerson } from '../../domain/shownPerson';
import type { PersonIndex, Share } from '../../domain/units';
import { levelFactor } from '../factors';
import { coverageObjective } from '../greedy/coverageObjective';
import { lazyGreedy } from '../greedy/lazyGreedy';
import { reachabilityFactors, reachabilityOf } from '../reachability';
import { reasonsFor } from '../reasons';
import { departmentRow, levelDistance, type SuggestionInput } from '../suggestionContext';
import type { SuggestionSources } from '../suggestionSources';
import type { SeatAdvice } from './meetingAdvice';
import type { WhoIsThere } from './openItem';

/** A longer list is not read. */
export const MOST_SEATS = 5;

/** A seat next to nobody one works with is taken less often. */
export const WORKS_WITH_NOBODY = 0.6;

/** Worth of a department that is not in the meeting yet. */
export const NEW_TO_MEETING = 0.1;

/**
 * The people for up to `count` more seats, best first: by the same gain in coverage as suggestions,
 * with three differences: a seat for somebody junior is as good as one for somebody senior as long as
 * their level is near those in the room, whoever works with an attendee is more likely to come, and a
 * department that is in the meeting already is closed.
 */
export function chooseSeats(
  sources: SuggestionSources,
  who: WhoIsThere,
  count: number,
): readonly SeatAdvice[] {
  const { context, admits, before } = sources;
  const { grouping } = context;
  const there = groupsThere(context, who);
  const objective = coverageObjective(context, {
    reachability: (person) => seatReachability(sources, who, person),
    formOf: (person) => grouping.groupOf[person]!,
    formWorth: (person) => (there.has(grouping.groupOf[person]!) ? 0 : NEW_TO_MEETING),
  });
  const seated = new Set(who.people);
  const candidates = strangers(sources).filter(
    (person) => !seated.has(person) && !isClosed(context, there, person),
  );
  return lazyGreedy(candidates, count, objective, admits, before).map(({ item }) =>
    describeSeat(sources, who, item),
  );
}

/** Whom a seat may be for: people of the scope who can be suggested and whom ego does not know. */
export function strangers({ context, possible }: SuggestionSources): Int32Array {
  return context.scope.list.filter(
    (person) => possible[person] === 1 && context.ties.known[person] === 0,
  );
}

/** The departments that are in a meeting, ego's among them. */
export function groupsThere(
  { ego, grouping }: Pick<SuggestionInput, 'ego' | 'grouping'>,
  who: WhoIsThere,
): ReadonlySet<number> {
  return new Set([ego, ...who.people].map((person) => grouping.groupOf[person]!));
}

/** Whether somebody's department is in a meeting already; who has none is of no department. */
export function isClosed(
  { grouping }: Pick<SuggestionInput, 'grouping'>,
  there: ReadonlySet<number>,
  person: PersonIndex,
): boolean {
  const group = grouping.groupOf[person]!;
  return there.has(group) && grouping.groups[group]!.kind === 'named';
}

/** Chance that somebody takes a seat next to a person they work with; elsewhere it is less. */
export function bestSeatReachability(sources: SuggestionSources, person: PersonIndex): Share {
  const distance = levelDistance(sources.context, person);
  const level = distance <= 1 ? 1 : levelFactor(distance);
  return reachabilityOf({ ...reachabilityFactors(sources, person), level });
}

function seatReachability(sources: SuggestionSources, who: WhoIsThere, person: PersonIndex): Share {
  const nextTo = worksWith(sources.context, who, person).length > 0 ? 1 : WORKS_WITH_NOBODY;
  const { context } = sources;
  const fits = roomFactor(levelsThere(context, who), context.company.levels.level[person]!);
  return bestSeatReachability(sources, person) * nextTo * fits;
}

/** The attendees who are somebody's manager, report or teammate. */
export function worksWith(
  { company }: SuggestionSources['context'],
  who: WhoIsThere,
  person: PersonIndex,
): readonly PersonIndex[] {
  return who.people.filter((attendee) => isChartNeighbour(company.chart, attendee, person));
}

/** The levels in a meeting, ego's among them. */
export function levelsThere(
  { ego, company }: Pick<SuggestionInput, 'ego' | 'company'>,
  who: WhoIsThere,
): readonly number[] {
  return [ego, ...who.people].map((person) => company.levels.level[person]!);
}

/** What is left of the fit with each level that lies outside the room's. */
const PER_LEVEL: Share = 0.6;

/**
 * How well somebody's level fits a room: 1 between the lowest and the highest level there, and less
 * with every level outside.
 *
 * @param room Levels of those who are there, as places in `LEVELS`; ego's at least.
 * @example directors and the head of the company → a vice president 1, a manager 0.6, a senior 0.36
 */
export function roomFactor(room: readonly number[], level: number): Share {
  const outside = Math.max(Math.min(...room) - level, level - Math.max(...room), 0);
  return PER_LEVEL ** outside;
}

/** A seat in words' stead: who it is for, how likely it is taken, and why. */
export function describeSeat(
  sources: SuggestionSources,
  who: WhoIsThere,
  person: PersonIndex,
): SeatAdvice {
  const { context } = sources;
  const { people } = context.company;
  return {
    ...shownPerson(context.company, person),
    department: departmentRow(context, person).name,
    levelDistance: levelDistance(context, person),
    addAs: 'optional',
    reachability: seatReachability(sources, who, person),
    reasons: reasonsFor(context, sources.mutual, sources.nearest, person, []),
    worksWith: worksWith(context, who, person).map((attendee) => people[attendee]!.id),
  };
}
