import type { I18n } from '@lingui/core';
import type { NoSeats } from '../../insight/advice/meetingAdvice';

/** Why nobody is proposed for the meeting. */
export function noSeatsSentence(i18n: I18n, because: NoSeats): string {
  switch (because) {
    case 'past':
      return i18n._({ id: 'pane.none.past', message: 'This meeting is over.' });
    case 'oneToOne':
      return i18n._({ id: 'pane.none.oneToOne', message: 'One-to-ones stay as they are.' });
    case 'sizeUnknown':
      return i18n._({
        id: 'pane.none.sizeUnknown',
        message: 'Nobody is proposed as long as it is not known how many come.',
      });
    case 'full':
      return i18n._({
        id: 'pane.none.full',
        message: 'The meeting is full, so nobody else is proposed.',
      });
    case 'private':
    case 'message':
    case 'notOrganizer':
      return i18n._({
        id: 'pane.none.notOrganizer',
        message: 'The meeting is not yours, so nobody is proposed.',
      });
    case 'empty':
    case 'nobodyFits':
      return i18n._({
        id: 'pane.none.nobodyFits',
        message: 'Nobody fits this meeting right now.',
      });
  }
}
