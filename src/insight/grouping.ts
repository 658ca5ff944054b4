import type { Company, Grouping, GroupingKind } from './columns';
import { foldSmall, largeEnough } from './foldSmall';
import type { Labels } from './label';
import { labelsByBranch } from './labelsByBranch';
import { labelsByCompany, labelsByDepartment, labelsByOffice } from './labelsByField';
import { markedPeople } from './markedPeople';
import { nameGroups } from './nameGroups';
import type { InsightOptions } from './options';

/**
 * Divides everybody into groups, the same way for departments, branches of the org chart, offices and
 * companies. Everyone is in exactly one group, so counts over the groups always add up to the total.
 *
 * People without the field are the group `notSet`. Named groups of fewer than
 * `options.smallestGroup` people fold into the group `other`; counted are the members of the scope
 * where one is given (a group without anybody in it folds too), else the people who can be met.
 * Groups come in the order of their names, then `notSet`, then `other`; those two are there only
 * where somebody is in them.
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
