import type { I18n } from '@lingui/core';

/** What the button says that takes something back: an answer, a draft that was not sent, a pause. */
export function undoWords(i18n: I18n, way: 'undo' | 'notSent' | 'resume'): string {
  switch (way) {
    case 'undo':
      return i18n._({ id: 'answer.undo', message: 'Undo' });
    case 'notSent':
      return i18n._({ id: 'answer.notSent', message: 'I did not send it' });
    case 'resume':
      return i18n._({ id: 'answer.resume', message: 'Resume now' });
  }
}
