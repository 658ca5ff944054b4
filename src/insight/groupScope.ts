import type { Company, Grouping, GroupingKind } from './columns';
import { foldSmall } from './foldSmall';
import { groupPeople } from './grouping';
import type { NamedGroups } from './nameGroups';
import type { InsightOptions } from './options';
import { perCompany } from './perCompany';

/**
 * The same as `groupPeople` with the members of a scope. Names are read and put together once for a
 * company, kind and set of aliases; only the folding of small groups is done anew for every scope.
 *
 * Example: of 100,000 people the first call reads 100,000 departments, the second none.
 */
export function groupScope(
  company: Company,
  kind: GroupingKind,
  options: InsightOptions,
  members: Uint8Array,
): Grouping {
  const names = namesOf(company, kind, options);
  return { kind, ...foldSmall(names, members, options.smallestGroup) };
}

const namesOf = perCompany(
  unfolded,
  (kind: GroupingKind, options: InsightOptions) =>
    `${kind} ${JSON.stringify(options.departmentAliases)}`,
);

/** Nobody folds where no group is too small. */
function unfolded(company: Company, kind: GroupingKind, options: InsightOptions): NamedGroups {
  const all = groupPeople(company, kind, { ...options, smallestGroup: 0 });
  const notSet = all.groups.findIndex((group) => group.kind === 'notSet');
  return {
    names: all.groups.filter((group) => group.kind === 'named').map((group) => group.name),
    nameOf: all.groupOf.map((group) => (group === notSet ? -1 : group)),
  };
}
