import type { PersonReach } from '../../insight/reach';

/** How a colleague stands to ego, in the period and lately. */
export type PeopleGroup = 'known' | 'knownNotMet' | 'met' | 'metNotKnown' | 'metBefore' | 'notMet';

/** In the order of the lists. */
export const PEOPLE_GROUPS: readonly PeopleGroup[] = [
  'known',
  'knownNotMet',
  'met',
  'metNotKnown',
  'metBefore',
  'notMet',
];

/**
 * The one list that somebody belongs in. `known`, `met` and `metNotKnown` together are those whom a
 * cell counts as met; `known` and `knownNotMet` those whom it counts as known; all lists without ego
 * are its colleagues.
 *
 * Example: met in spring, and the period is the last month → `metBefore`.
 */
export function peopleGroup({ known, word, tie }: PersonReach): PeopleGroup {
  const isMet = tie !== null && tie.contacts > 0;
  if (known) return isMet ? 'known' : 'knownNotMet';
  if (isMet) return word === 'notKnown' ? 'metNotKnown' : 'met';
  return tie === null ? 'notMet' : 'metBefore';
}
