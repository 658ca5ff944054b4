import type { Answers } from '../answers';
import type { Company, Grouping } from '../columns';
import { LEVELS } from '../level';
import { managerChain } from '../managerChain';
import type { InsightOptions } from '../options';
import type { Scope } from '../scope';
import type { PersonIndex } from '../units';
import { everybodyBelow } from './everybodyBelow';

/** Where a guest is looked for. */
export interface GuestInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly grouping: Grouping;
  readonly scope: Scope;
  readonly answers: Answers;
  readonly options: Pick<InsightOptions, 'excluded'>;
}

const DIRECTOR = LEVELS.indexOf('director');

/**
 * Whom to invite from each group: its director, or whoever is nearest to that level (of two as near
 * the lower, who is easier to get), then who leads most people, then the first by id. Never anybody of
 * the manager's own line, an excluded person, or one whom ego has called not relevant. Groups in which
 * nobody is left are missing.
 *
 * @example Finance with a vice president, a director and two accountants → the director
 */
export function guestsByGroup(input: GuestInput): ReadonlyMap<number, PersonIndex> {
  const { grouping } = input;
  const best = new Map<number, PersonIndex>();
  for (const i of possibleGuests(input)) {
    const group = grouping.groupOf[i]!;
    const before = best.get(group);
    if (before === undefined || comesFirst(input.company, i, before)) best.set(group, i);
  }
  return best;
}

function comesFirst({ levels, chart, people }: Company, a: PersonIndex, b: PersonIndex): boolean {
  const level = (i: PersonIndex) => levels.level[i]!;
  const order =
    Math.abs(level(a) - DIRECTOR) - Math.abs(level(b) - DIRECTOR) ||
    level(a) - level(b) ||
    chart.transitiveReports[b]! - chart.transitiveReports[a]! ||
    (people[a]!.id < people[b]!.id ? -1 : 1);
  return order < 0;
}

function possibleGuests({ company, ego, scope, answers, options }: GuestInput): PersonIndex[] {
  const notRelevant = answers.suggestions.filter(({ answer }) => answer === 'notRelevant');
  const out = new Set([...options.excluded, ...notRelevant.map(({ personId }) => personId)]);
  const below = everybodyBelow(company.chart, ego);
  const above = new Set(managerChain(company.chart, ego));
  return company.people.flatMap(({ id }, i) => {
    const canCome = scope.members[i] === 1 && company.countable[i] === 1 && below[i] === 0;
    return canCome && !above.has(i) && !out.has(id) ? [i] : [];
  });
}
