import type { I18n } from '@lingui/core';
import { msg, ph } from '@lingui/core/macro';
import type { SuggestionRecord } from '../../insight/answers';
import type { EpochMs } from '../../insight/domain/units';
import { QUIET_UNTIL } from '../../model/preferences';
import { dayWords } from '../language/days';

type Said = SuggestionRecord['answer'] | 'known' | 'notKnown';

/** What ego answered about somebody, for the line that offers to undo it and for the history. */
export function answerSentence(i18n: I18n, name: string, said: Said): string {
  switch (said) {
    case 'open':
      return i18n._(msg({ id: 'said.open', message: `${name}: suggested` }));
    case 'notNow':
      return i18n._(msg({ id: 'said.notNow', message: `${name}: not now` }));
    case 'notRelevant':
      return i18n._(msg({ id: 'said.notRelevant', message: `${name}: not relevant` }));
    case 'taken':
      return i18n._(msg({ id: 'said.taken', message: `${name}: draft opened` }));
    case 'met':
      return i18n._(msg({ id: 'said.met', message: `${name}: you have met` }));
    case 'declined':
      return i18n._(msg({ id: 'said.declined', message: `${name}: it did not work out` }));
    case 'known':
      return i18n._(msg({ id: 'said.known', message: `${name}: you know each other` }));
    case 'notKnown':
      return i18n._(
        msg({ id: 'said.notKnown', message: `${name}: you don’t really know each other` }),
      );
  }
}

/** "You met Priya Nair on 12 May 2026.", as the calendar tells it. */
export function metSentence(i18n: I18n, name: string, day: EpochMs): string {
  return i18n._(
    msg({ id: 'said.metOn', message: `You met ${name} on ${ph({ day: dayWords(i18n, day) })}` }),
  );
}

/** Until when suggestions are paused, or that they are off. */
export function pausedSentence(i18n: I18n, until: EpochMs): string {
  if (until >= QUIET_UNTIL) {
    return i18n._(
      msg({ id: 'said.quiet', message: 'Suggestions are off until you turn them on again' }),
    );
  }
  const day = dayWords(i18n, until);
  return i18n._(msg({ id: 'said.paused', message: `Suggestions are paused until ${day}` }));
}

/** What the button says that takes something back: an answer, a draft that was not sent, a pause. */
export function undoWords(i18n: I18n, way: 'undo' | 'notSent' | 'resume'): string {
  switch (way) {
    case 'undo':
      return i18n._(msg({ id: 'answer.undo', message: 'Undo' }));
    case 'notSent':
      return i18n._(msg({ id: 'answer.notSent', message: 'I did not send it' }));
    case 'resume':
      return i18n._(msg({ id: 'answer.resume', message: 'Resume now' }));
  }
}
