import type { I18n, MessageDescriptor } from '@lingui/core';
import type { PeopleGroup } from '../people/peopleGroups';

const names: Readonly<Record<PeopleGroup, MessageDescriptor>> = {
  known: /*i18n*/ { id: 'people.known', message: 'You know' },
  knownNotMet: /*i18n*/ {
    id: 'people.knownNotMet',
    message: 'You know, but did not meet in this period',
  },
  met: /*i18n*/ { id: 'people.met', message: 'Met, but not lately in a small group' },
  metNotKnown: /*i18n*/ {
    id: 'people.metNotKnown',
    message: 'Met, but you said that you don’t really know each other',
  },
  metBefore: /*i18n*/ { id: 'people.metBefore', message: 'Met before this period' },
  notMet: /*i18n*/ { id: 'people.notMet', message: 'Not met yet' },
};

/** Heading of one of the lists of people behind a number. */
export function peopleGroupName(i18n: I18n, group: PeopleGroup): string {
  return i18n._(names[group]);
}
