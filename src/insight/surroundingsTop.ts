import { branchMembers } from './branchMembers';
import type { Company } from './columns';
import { largeEnough } from './foldSmall';
import { namesOf } from './groupScope';
import { markedPeople } from './markedPeople';
import type { InsightOptions } from './options';
import type { PersonIndex } from './units';

/**
 * Top of the branch that is the universe of somebody in a large company: the smallest one around ego
 * that has at least `options.smallestBranch` people who can be met, and departments enough that ego
 * could be as wide as the goal: one more than `options.wideGoal`, each of at least
 * `options.smallestGroup` people. In a company that is organised by function the branch of a
 * salesperson is Sales alone; every gap that this product is about lies outside of it.
 *
 * Where no branch around ego has so many departments but the company has, it is the company (-1).
 * Where the company has not either, size alone decides; -1 where no branch is large enough.
 *
 * @example 1,200 people in Sales below its vice president, 50,000 in the company → the company
 */
export function surroundingsTop(
  company: Company,
  ego: PersonIndex,
  options: InsightOptions,
): PersonIndex {
  const { manager, transitiveReports } = company.chart;
  let smallest = -1;
  for (let at = ego; at >= 0; at = manager[at] ?? -1) {
    const people = (transitiveReports[at] ?? 0) + (company.countable[at] ?? 0);
    if (people < options.smallestBranch) continue;
    if (smallest < 0) smallest = at;
    if (isMixed(company, branchOf(company, at), options)) return at;
  }
  return isMixed(company, markedPeople(company.countable), options) ? -1 : smallest;
}

function branchOf(company: Company, top: PersonIndex): Int32Array {
  const members = branchMembers(company.chart, top);
  return Int32Array.from(members.filter((member) => company.countable[member] === 1));
}

function isMixed(company: Company, people: Int32Array, options: InsightOptions): boolean {
  const names = namesOf(company, 'department', options);
  const alone = largeEnough(names, people, options.smallestGroup);
  const departments = alone.reduce((count, stands) => count + stands, 0);
  return departments > options.wideGoal;
}
