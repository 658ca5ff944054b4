import { LEVELS, type Level } from '../level';
import type { DepartmentReach } from '../reach';
import type { PersonId } from '../units';
import { guestsByGroup, type GuestInput } from './guestsByGroup';

/** Somebody to ask into the team, or to bring their own team to it. */
export interface Guest {
  /** Where they are, `DepartmentReach.group`. */
  readonly group: number;
  readonly personId: PersonId;
  readonly displayName: string;
  readonly jobTitle: string | null;
  /** Name of the group. */
  readonly department: string;
  readonly level: Level;
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
  return departments.flatMap(({ group, kind, own, name }) => {
    const guest = found.get(group);
    if (guest === undefined || kind !== 'named' || own) return [];
    const { id, displayName, jobTitle } = input.company.people[guest]!;
    const level = LEVELS[input.company.levels.level[guest]!]!;
    return [{ group, personId: id, displayName, jobTitle, department: name, level }];
  });
}
