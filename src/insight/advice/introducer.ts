import { eventsByPerson } from '../calendar/attendances';
import { reportsTo } from '../domain/chartRelations';
import type { OrgChart } from '../domain/company';
import type { PersonIndex } from '../domain/units';
import type { Introducer } from './suggestion';
import type { SuggestionContext } from './suggestionContext';

/**
 * Who introduces ego ({@link introducerOf}) to somebody who needs to be asked that way: null if ego
 * has talked to the person, or both report to one manager.
 */
export function introducerTo(context: SuggestionContext, person: PersonIndex): Introducer | null {
  const { manager } = context.company.chart;
  const isColleague = manager[person]! >= 0 && manager[person] === manager[context.ego];
  return isColleague || hasTalkedTo(context, person) ? null : introducerOf(context, person);
}

/**
 * Who can introduce ego: of the people ego knows, the one ego knows best who is the person's manager,
 * direct report or teammate, or was in a counted meeting of at most `smallMeeting` people with both.
 * Of one person's several relations the first in that order is named. If there is nobody like that,
 * the manager's manager; a report of a report hardly introduces anybody upwards. Null if ego does
 * not know them either.
 *
 * @example ego knows Tom well and Ana a little, both report to Priya → Tom, relation `report`
 */
export function introducerOf(context: SuggestionContext, person: PersonIndex): Introducer | null {
  const { people } = context.company;
  const best =
    bestKnown(context, person, linksOf(context, person)) ??
    bestKnown(context, person, managersManager(context.company.chart, person));
  if (best === null) return null;
  return {
    personId: people[best.person]!.id,
    displayName: people[best.person]!.displayName,
    relation: best.relation,
    path: [best.person, ...best.via, person].map((step) => people[step]!.id),
  };
}

interface Link {
  readonly person: PersonIndex;
  readonly relation: Introducer['relation'];
  /** Who stands between them. */
  readonly via: readonly PersonIndex[];
}

function bestKnown(
  { company: { people }, ties }: SuggestionContext,
  person: PersonIndex,
  links: Iterable<Link>,
): Link | null {
  let best: Link | null = null;
  for (const link of links) {
    if (ties.known[link.person] !== 1 || link.person === person) continue;
    const more = best === null ? 1 : ties.strength[link.person]! - ties.strength[best.person]!;
    const isFirst = more === 0 && people[link.person]!.id < people[best!.person]!.id;
    if (more > 0 || isFirst) best = link;
  }
  return best;
}

function* linksOf(context: SuggestionContext, person: PersonIndex): Generator<Link> {
  const { chart } = context.company;
  const above = chart.manager[person]!;
  if (above >= 0) yield { person: above, relation: 'manager', via: [] };
  for (const report of reportsTo(chart, person)) {
    yield { person: report, relation: 'report', via: [] };
  }
  for (const teammate of above < 0 ? [] : reportsTo(chart, above)) {
    yield { person: teammate, relation: 'teammate', via: [above] };
  }
  yield* sharedMeetings(context, person);
}

function* managersManager({ manager }: OrgChart, person: PersonIndex): Generator<Link> {
  const above = manager[person]!;
  const top = above < 0 ? -1 : manager[above]!;
  if (top >= 0) yield { person: top, relation: 'managersManager', via: [above] };
}

function* sharedMeetings(
  { log, options }: SuggestionContext,
  person: PersonIndex,
): Generator<Link> {
  for (const event of eventsByPerson(log).listOf(person)) {
    const { verdict, people } = log.events[event]!;
    if (verdict !== 'counted' || people.length >= options.smallMeeting) continue;
    for (const other of people) yield { person: other, relation: 'sharedMeeting', via: [] };
  }
}

/** Whether ego was in any counted meeting with somebody. */
export function metBefore({ ties }: SuggestionContext, person: PersonIndex): boolean {
  return !Number.isNaN(ties.lastMet[person]);
}

/**
 * Whether ego was in a counted meeting of at most `smallMeeting` people with somebody, in which they
 * will have talked: who needs an introduction then?
 */
export function hasTalkedTo(context: SuggestionContext, person: PersonIndex): boolean {
  const { log, options } = context;
  const isSmall = (event: number) => {
    const { verdict, people } = log.events[event]!;
    return verdict === 'counted' && people.length < options.smallMeeting;
  };
  return metBefore(context, person) && eventsByPerson(log).listOf(person).some(isSmall);
}
