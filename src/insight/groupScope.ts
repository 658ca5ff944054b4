import type { Company, Grouping, GroupingKind } from './columns';
import { foldSmall, largeEnough } from './foldSmall';
import { groupPeople } from './grouping';
import type { NamedGroups } from './nameGroups';
import type { InsightOptions } from './options';
import { perCompany } from './perCompany';

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

/** Nobody folds where no group is too small. */
function unfolded(company: Company, kind: GroupingKind, options: InsightOptions): NamedGroups {
  const all = groupPeople(company, kind, { ...options, smallestGroup: 0 });
  const notSet = all.groups.findIndex((group) => group.kind === 'notSet');
  return {
    names: all.groups.filter((group) => group.kind === 'named').map((group) => group.name),
    nameOf: all.groupOf.map((group) => (group === notSet ? -1 : group)),
  };
}
