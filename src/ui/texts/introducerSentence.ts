import type { I18n } from '@lingui/core';
import type { Introducer } from '../../insight/reach';

/** "Tom Weber, whom you know, reports to Priya Nair and can introduce you." */
export function introducerSentence(
  i18n: I18n,
  { displayName, relation }: Introducer,
  person: { readonly displayName: string },
): string {
  const values = { introducer: displayName, person: person.displayName };
  switch (relation) {
    case 'manager':
      return i18n._({
        id: 'introducer.manager',
        message: '{introducer}, whom you know, is the manager of {person}',
        values,
      });
    case 'report':
      return i18n._({
        id: 'introducer.report',
        message: '{introducer}, whom you know, reports to {person}',
        values,
      });
    case 'teammate':
      return i18n._({
        id: 'introducer.teammate',
        message: '{introducer}, whom you know, is in the same team as {person}',
        values,
      });
    case 'managersManager':
      return i18n._({
        id: 'introducer.managersManager',
        message: '{introducer}, whom you know, is the manager of {person}’s manager',
        values,
      });
    case 'sharedMeeting':
      return i18n._({
        id: 'introducer.sharedMeeting',
        message: '{introducer}, whom you know, has been in a meeting with you and {person}',
        values,
      });
  }
}
