import type { InsightOptions } from '../options';
import type { Company, Grouping, GroupingKind } from './company';
import {
  labelsByBranch,
  labelsByCompany,
  labelsByDepartment,
  labelsByOffice,
  type Labels,
} from './labels';
import { markedPeople } from './markedPeople';
import { foldSmall, largeEnough, nameGroups, type NamedGroups } from './namedGroups';
import { perCompany } from './perCompany';

/**
 * Divides everybody into groups, the same way for departments, branches of the org chart, offices and
 * companies. Everyone is in exactly one group, so counts over the groups always add up to the total.
 *
 * People without the field are the group `notSet`. Named groups of fewer than
 * `options.smallestGroup` people fold into the group `other`; counted are the members of the scope
 * if one is given (a group without anybody in it folds too), else the people who can be met.
 * Groups come in the order of their names, then `notSet`, then `other`; those two are there only
 * if somebody is in them.
 *
 * A group is called what most of its people call it, among equals the first in code point order.
 *
 * @example 6 × 'Finance', 1 × 'FINANCE', 2 × 'HR', 1 × none → Finance (7), notSet (1), other (2)
 */
export function groupPeople(
  company: Company,
  kind: GroupingKind,
  options: InsightOptions,
  scopeMembers?: Uint8Array,
): Grouping {
  const named = nameGroups(labelsOf(company, kind, options));
  const counted = markedPeople(scopeMembers ?? company.countable);
  return { kind, ...foldSmall(named, largeEnough(named, counted, options.smallestGroup)) };
}

function labelsOf(company: Company, kind: GroupingKind, options: InsightOptions): Labels {
  switch (kind) {
    case 'department':
      return labelsByDepartment(company, options);
    case 'branch':
      return labelsByBranch(company);
    case 'office':
      return labelsByOffice(company);
    case 'company':
      return labelsByCompany(company);
  }
}

/**
 * The same as `groupPeople` with the members of a scope. Names are read and put together once for a
 * company, kind and set of aliases, and everybody is placed once for the groups that stand on their
 * own; what every scope costs anew is counting its members.
 *
 * Example: of 100,000 people the first call reads 100,000 departments, the second none.
 *
 * @param members The members themselves, each once.
 */
export function groupScope(
  company: Company,
  kind: GroupingKind,
  options: InsightOptions,
  members: Int32Array,
): Grouping {
  const alone = largeEnough(namesOf(company, kind, options), members, options.smallestGroup);
  return folded(company, kind, options, alone);
}

/** The groups of a kind before small ones fold, worked out once for a company. */
export const namesOf = perCompany(unfolded, keyOf);

const folded = perCompany(
  (company, kind: GroupingKind, options: InsightOptions, alone: Uint8Array): Grouping => ({
    kind,
    ...foldSmall(namesOf(company, kind, options), alone),
  }),
  (kind, options, alone) => `${keyOf(kind, options)} ${alone.join('')}`,
);

function keyOf(kind: GroupingKind, options: InsightOptions): string {
  return `${kind} ${JSON.stringify(options.departmentAliases)}`;
}

/** Nobody folds if no group is too small. */
function unfolded(company: Company, kind: GroupingKind, options: InsightOptions): NamedGroups {
  const all = groupPeople(company, kind, { ...options, smallestGroup: 0 });
  const notSet = all.groups.findIndex((group) => group.kind === 'notSet');
  return {
    names: all.groups.filter((group) => group.kind === 'named').map((group) => group.name),
    nameOf: all.groupOf.map((group) => (group === notSet ? -1 : group)),
  };
}
