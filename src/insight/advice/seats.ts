import { LEVELS } from '../level';
import { coverageObjective } from '../suggestions/coverageObjective';
import { isChartNeighbour } from '../suggestions/chartNeighbours';
import { levelFactor } from '../suggestions/factors/levelFactor';
import { lazyGreedy } from '../suggestions/lazyGreedy';
import { reachabilityFactors, reachabilityOf } from '../suggestions/reachability';
import { reasonsFor } from '../suggestions/reasons';
import { departmentRow, levelDistance } from '../suggestions/suggestionContext';
import type { SuggestionSources } from '../suggestions/suggestionSources';
import type { PersonIndex, Share } from '../units';
import type { SeatAdvice } from './meetingAdvice';
import type { WhoIsThere } from './whoIsThere';

/** A seat next to nobody one works with is taken less often. */
const WORKS_WITH_NOBODY = 0.6;
/** Worth of a department that is not in the meeting yet. */
const NEW_TO_MEETING = 0.1;

/**
 * The people for up to `count` more seats, best first: by the same gain in coverage as suggestions,
 * with two differences: a seat for somebody junior is as good as one for somebody senior, and
 * whoever works with an attendee is more likely to come.
 */
export function chooseSeats(
  sources: SuggestionSources,
  who: WhoIsThere,
  count: number,
): readonly SeatAdvice[] {
  const { context, possible, admits, before } = sources;
  const { grouping } = context;
  const there = new Set([context.ego, ...who.people].map((person) => grouping.groupOf[person]));
  const objective = coverageObjective(context, {
    reachability: (person) => seatReachability(sources, who, person),
    formOf: (person) => grouping.groupOf[person]!,
    formWorth: (person) => (there.has(grouping.groupOf[person]) ? 0 : NEW_TO_MEETING),
  });
  const seated = new Set(who.people);
  const candidates = context.scope.list.filter(
    (person) => possible[person] === 1 && context.ties.known[person] === 0 && !seated.has(person),
  );
  return lazyGreedy(candidates, count, objective, admits, before).map(({ item }) =>
    describeSeat(sources, who, item),
  );
}

function seatReachability(sources: SuggestionSources, who: WhoIsThere, person: PersonIndex): Share {
  const { context } = sources;
  const factors = reachabilityFactors(sources, person);
  const distance = levelDistance(context, person);
  const level = distance <= 1 ? 1 : levelFactor(distance);
  const nextTo = worksWith(context, who, person).length > 0 ? 1 : WORKS_WITH_NOBODY;
  return reachabilityOf({ ...factors, level }) * nextTo;
}

function worksWith(
  { company }: SuggestionSources['context'],
  who: WhoIsThere,
  person: PersonIndex,
): readonly PersonIndex[] {
  return who.people.filter((attendee) => isChartNeighbour(company.chart, attendee, person));
}

function describeSeat(
  sources: SuggestionSources,
  who: WhoIsThere,
  person: PersonIndex,
): SeatAdvice {
  const { context } = sources;
  const { people, levels } = context.company;
  const { id, displayName, jobTitle, officeLocation } = people[person]!;
  return {
    personId: id,
    displayName,
    jobTitle,
    department: departmentRow(context, person).name,
    level: LEVELS[levels.level[person]!]!,
    office: officeLocation,
    levelDistance: levelDistance(context, person),
    addAs: 'optional',
    reachability: seatReachability(sources, who, person),
    reasons: reasonsFor(context, sources.mutual, sources.nearest, person, []),
    worksWith: worksWith(context, who, person).map((attendee) => people[attendee]!.id),
    insteadOf: null,
  };
}
