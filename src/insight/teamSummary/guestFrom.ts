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
 * Whom to invite from a department: its director, or whoever is nearest to that level (of two as near
 * the lower, who is easier to get), then who leads most people, then the first by id. Never anybody of
 * the manager's own line, an excluded person, or one whom ego has called not relevant. Null where
 * nobody is left.
 *
 * @example Finance with a vice president, a director and two accountants → the director
 */
export function guestFrom(input: GuestInput, group: number): PersonIndex | null {
  const { company, grouping } = input;
  const level = (i: PersonIndex) => company.levels.level[i]!;
  const left = possibleGuests(input).filter((i) => grouping.groupOf[i] === group);
  const [best] = left.sort(
    (a, b) =>
      Math.abs(level(a) - DIRECTOR) - Math.abs(level(b) - DIRECTOR) ||
      level(a) - level(b) ||
      company.chart.transitiveReports[b]! - company.chart.transitiveReports[a]! ||
      (company.people[a]!.id < company.people[b]!.id ? -1 : 1),
  );
  return best ?? null;
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
