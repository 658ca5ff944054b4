import type { Person } from '../../insight/domain/person';
import type { PersonId } from '../../insight/domain/units';

/**
 * Ego's managers up to the top, as the directory has them now. A circle ends where it closes; where
 * the directory does not hold a manager, what was read with ego goes on.
 */
export function managersOf(
  ego: Person,
  byId: (id: PersonId) => Person | undefined,
  before: readonly Person[],
): readonly Person[] {
  const read = new Map(before.map((person) => [person.id, person]));
  const chain: Person[] = [];
  const seen = new Set([ego.id]);
  for (let id = ego.managerId; id !== null && !seen.has(id);) {
    seen.add(id);
    const manager = byId(id) ?? read.get(id);
    if (manager === undefined) break;
    chain.push(manager);
    id = manager.managerId;
  }
  return chain;
}
