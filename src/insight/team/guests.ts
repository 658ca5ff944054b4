import type { Answers } from '../answers';
import { isOtherDepartment } from '../coverage/coverage';
import { everybodyBelow, managerChain } from '../domain/chartRelations';
import type { Company, Grouping } from '../domain/company';
import { compareText } from '../domain/compareText';
import type { Scope } from '../domain/scope';
import { shownPerson, type ShownPerson } from '../domain/shownPerson';
import type { PersonIndex } from '../domain/units';
import { DIRECTOR } from '../levels/level';
import type { InsightOptions } from '../options';
import type { DepartmentReach } from '../reach';

/** Somebody to ask into the team, or to bring their own team to it. */
export interface Guest extends Omit<ShownPerson, 'office'> {
  /** Where they are, `DepartmentReach.group`. */
  readonly group: number;
  /** Name of the group. */
  readonly department: string;
}

/** Where a guest is looked for. */
interface GuestInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly grouping: Grouping;
  readonly scope: Scope;
  readonly answers: Answers;
  readonly options: Pick<InsightOptions, 'excluded'>;
}

/**
 * Whom to ask from each named department other than the own one ({@link guestsByGroup}), in the order
 * of the departments. Those in which there is nobody to ask are left out.
 *
 * @example Sales (own), Finance with a director, Legal of whom everybody is not relevant → the director of Finance
 */
export function guests(
  input: GuestInput,
  departments: readonly Pick<DepartmentReach, 'group' | 'kind' | 'own' | 'name'>[],
): readonly Guest[] {
  const found = guestsByGroup(input);
  return departments.filter(isOtherDepartment).flatMap(({ group, name }) => {
    const guest = found.get(group);
    if (guest === undefined) return [];
    const { personId, displayName, jobTitle, level } = shownPerson(input.company, guest);
    return [{ group, personId, displayName, jobTitle, department: name, level }];
  });
}

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
    compareText(people[a]!.id, people[b]!.id);
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
