import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PersonReach } from '../../insight/ties/findPeople';

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

const names: Readonly<Record<PeopleGroup, MessageDescriptor>> = {
  known: msg({ id: 'people.known', message: 'You know' }),
  knownNotMet: msg({
    id: 'people.knownNotMet',
    message: 'You know, but did not meet in this period',
  }),
  met: msg({ id: 'people.met', message: 'Met, but not lately in a small group' }),
  metNotKnown: msg({
    id: 'people.metNotKnown',
    message: 'Met, but you said that you don’t really know each other',
  }),
  metBefore: msg({ id: 'people.metBefore', message: 'Met before this period' }),
  notMet: msg({ id: 'people.notMet', message: 'Not met yet' }),
};

/** Heading of one of the lists of people behind a number. */
export function peopleGroupName(i18n: I18n, group: PeopleGroup): string {
  return i18n._(names[group]);
}
