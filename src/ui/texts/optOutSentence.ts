import type { I18n } from '@lingui/core';
import type { Picture } from '../model/picture';

/** What could not be read of the list of people who do not want to be suggested; null as a rule. */
export function optOutSentence(i18n: I18n, optOut: Picture['optOut']): string | null {
  switch (optOut) {
    case 'none':
    case 'known':
    case 'asking':
      return null;
    case 'outdated':
      return i18n._({
        id: 'optOut.outdated',
        message:
          'The list of people who do not want to be suggested could not be read again; the last known one holds.',
      });
    case 'unreadable':
      return optOutUnreadable(i18n);
  }
}

export function optOutUnreadable(i18n: I18n): string {
  return i18n._({
    id: 'optOut.unreadable',
    message:
      'Nobody is suggested, because the list of people who do not want to be suggested could not be read.',
  });
}
