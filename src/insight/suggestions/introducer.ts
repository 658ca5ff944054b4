import { eventsByPerson } from '../eventsByPerson';
import type { Introducer } from '../reach';
import type { PersonIndex } from '../units';
import type { SuggestionContext } from './suggestionContext';

interface Link {
  readonly person: PersonIndex;
  readonly relation: Introducer['relation'];
}

/**
 * Who can introduce ego: of the people ego knows, the one ego knows best who is the person's manager,
 * direct report or teammate, or was in a counted meeting of at most `smallMeeting` people with both.
 * Of one person's several relations the first in that order is named. Null where there is nobody.
 *
 * @example ego knows Tom well and Ana a little, both report to Priya → Tom, relation `report`
 */
export function introducerOf(context: SuggestionContext, person: PersonIndex): Introducer | null {
  const { people, chart } = context.company;
  const { strength } = context.ties;
  let best: Link | null = null;
  for (const link of linksOf(context, person)) {
    if (context.ties.known[link.person] !== 1 || link.person === person) continue;
    const more = best === null ? 1 : strength[link.person]! - strength[best.person]!;
    const isFirst = more === 0 && people[link.person]!.id < people[best!.person]!.id;
    if (more > 0 || isFirst) best = link;
  }
  if (best === null) return null;
  const path = [best.person, person];
  if (best.relation === 'teammate') path.splice(1, 0, chart.manager[person]!);
  return {
    personId: people[best.person]!.id,
    displayName: people[best.person]!.displayName,
    relation: best.relation,
    path: path.map((step) => people[step]!.id),
  };
}

function* linksOf(context: SuggestionContext, person: PersonIndex): Generator<Link> {
  const { manager, reportsStart, reports } = context.company.chart;
  const above = manager[person]!;
  if (above >= 0) yield { person: above, relation: 'manager' };
  for (let r = reportsStart[person]!; r < reportsStart[person + 1]!; r++) {
    yield { person: reports[r]!, relation: 'report' };
  }
  if (above >= 0) {
    for (let r = reportsStart[above]!; r < reportsStart[above + 1]!; r++) {
      yield { person: reports[r]!, relation: 'teammate' };
    }
  }
  yield* sharedMeetings(context, person);
}

function* sharedMeetings(
  { log, options }: SuggestionContext,
  person: PersonIndex,
): Generator<Link> {
  for (const event of eventsByPerson(log).listOf(person)) {
    const { verdict, people } = log.outcomes[event]!;
    if (verdict !== 'counted' || people.length >= options.smallMeeting) continue;
    for (const other of people) yield { person: other, relation: 'sharedMeeting' };
  }
}
