import type { InsightOptions } from '../options';
import { branchMembers } from './chartRelations';
import type { Company } from './company';
import { namesOf } from './grouping';
import { markedPeople } from './markedPeople';
import { largeEnough } from './namedGroups';
import { perCompany } from './perCompany';
import type { PersonIndex } from './units';

/** The people that coverage and gaps are about. */
export interface Scope {
  readonly kind: 'company' | 'branch';
  /** Top of the branch; -1 for the whole company. */
  readonly top: PersonIndex;
  /** 1 for members, one entry per person. Only people who can be met, and ego. */
  readonly members: Uint8Array;
  /** The members themselves, ascending: most companies are larger than the scope. */
  readonly list: Int32Array;
  /** Number of members, ego included. */
  readonly people: number;
}

/**
 * Chooses the universe of an analysis. In a company of up to `options.largestUniverse` people it is
 * the company. In a larger one it is the branch around ego that {@link surroundingsTop} finds, plus
 * everybody ego has met; if there is none it is the company after all.
 *
 * Ego may choose instead: the whole company, or the branch of a person (without people met
 * elsewhere). A branch of somebody who is not in the directory (any more) is no choice: the rule
 * above applies.
 *
 * @param met people ego has met
 * @example 100,000 people, ego in a team of 8 in a department of 90 in a division of 2,100
 *   → the division and everybody met outside of it
 */
export function chooseScope(
  company: Company,
  ego: PersonIndex,
  met: Int32Array,
  options: InsightOptions,
): Scope {
  const choice = options.scope;
  if (choice === 'company') return wholeCompany(company, ego);
  if (choice !== 'auto') {
    const top = company.indexById.get(choice.branchOf);
    if (top !== undefined) return branchScope(company, ego, top, new Int32Array());
  }
  const isLarge = numberOfPeople(company) > options.largestUniverse;
  const top = isLarge ? topAround(company, ego, options) : -1;
  return top < 0 ? wholeCompany(company, ego) : branchScope(company, ego, top, met);
}

/** It looks at whole branches; no meeting and no answer changes it. */
const topAround = perCompany(surroundingsTop, (...given) => JSON.stringify(given));

const numberOfPeople = perCompany(
  ({ countable }) => markedPeople(countable).length,
  () => '',
);

function wholeCompany(company: Company, ego: PersonIndex): Scope {
  const members = company.countable.slice();
  members[ego] = 1;
  return scopeOf('company', -1, members);
}

function branchScope(company: Company, ego: PersonIndex, top: PersonIndex, met: Int32Array): Scope {
  const members = new Uint8Array(company.people.length);
  for (const i of branchMembers(company.chart, top)) members[i] = company.countable[i] ?? 0;
  for (const i of met) members[i] = company.countable[i] ?? 0;
  members[ego] = 1;
  return scopeOf('branch', top, members);
}

function scopeOf(kind: Scope['kind'], top: PersonIndex, members: Uint8Array): Scope {
  const list = markedPeople(members);
  return { kind, top, members, list, people: list.length };
}

/**
 * Top of the branch that is the universe of somebody in a large company: the smallest one around ego
 * that has at least `options.smallestBranch` people who can be met, and departments enough that ego
 * could be as wide as the goal: one more than `options.wideGoal`, each of at least
 * `options.smallestGroup` people. In a company that is organised by function the branch of a
 * salesperson is Sales alone; every gap that this product is about lies outside of it.
 *
 * If no branch around ego has so many departments but the company has, it is the company (-1).
 * If the company has not either, size alone decides; -1 if no branch is large enough.
 *
 * @example 1,200 people in Sales below its vice president, 50,000 in the company → the company
 */
function surroundingsTop(company: Company, ego: PersonIndex, options: InsightOptions): PersonIndex {
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
