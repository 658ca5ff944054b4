import { LEVELS, type Level } from '../levels/level';
import type { Company } from './company';
import type { PersonId, PersonIndex } from './units';

/** What every list shows of a person. */
export interface ShownPerson {
  readonly personId: PersonId;
  readonly displayName: string;
  readonly jobTitle: string | null;
  readonly level: Level;
  readonly office: string | null;
}

/** A person as every list shows them; what their department is called differs between lists. */
export function shownPerson({ people, levels }: Company, index: PersonIndex): ShownPerson {
  const { id, displayName, jobTitle, officeLocation } = people[index]!;
  const level = LEVELS[levels.level[index]!]!;
  return { personId: id, displayName, jobTitle, level, office: officeLocation };
}
