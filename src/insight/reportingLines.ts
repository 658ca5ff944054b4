import type { Person } from './person';
import type { PersonId, PersonIndex } from './units';

/** Manager of everybody, as the directory says it: may run in circles. */
export interface ReportingLines {
  /** Index of the manager; -1 for none or one outside the directory. A person may be their own. */
  readonly manager: Int32Array;
  /** People whose manager is named but not in the directory. */
  readonly managersOutside: number;
}

/**
 * Looks every `managerId` up in the directory.
 *
 * @example people a (managerId b), b (managerId gone) → manager [1, -1], managersOutside 1
 */
export function reportingLines(
  people: readonly Person[],
  indexById: ReadonlyMap<PersonId, PersonIndex>,
): ReportingLines {
  const manager = new Int32Array(people.length).fill(-1);
  let managersOutside = 0;
  for (const [i, person] of people.entries()) {
    if (person.managerId === null) continue;
    const found = indexById.get(person.managerId);
    if (found === undefined) managersOutside++;
    else manager[i] = found;
  }
  return { manager, managersOutside };
}
