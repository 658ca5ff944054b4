import { useLingui } from '@lingui/react';
import type { Suggestion } from '../../insight/reach';
import type { EpochMs } from '../../insight/units';
import type { SuggestionAnswer } from '../model/tabActions';
import { useTab } from '../shell/TabContext';
import type { Given } from './useLastAnswer';
import { answerSentence, pausedSentence } from '../texts/answerSentence';

/** Ego's answers to one suggestion, each with its way back. */
export function useAnswers(suggestion: Suggestion, onAnswered: (given: Given) => void) {
  const { i18n } = useLingui();
  const { actions, picture } = useTab();
  const { displayName, personId } = suggestion;
  const answer = (kind: Exclude<SuggestionAnswer, 'open'>) => () => {
    actions.answer(suggestion, kind);
    onAnswered({
      words: answerSentence(i18n, displayName, kind),
      undo: () => actions.answer(suggestion, 'open'),
      way: kind === 'taken' ? 'notSent' : 'undo',
      personId,
    });
  };
  return {
    taken: answer('taken'),
    notNow: answer('notNow'),
    notRelevant: answer('notRelevant'),
    known: () => {
      actions.setWord(personId, 'known');
      const words = answerSentence(i18n, displayName, 'known');
      const undo = () => actions.setWord(personId, null);
      onAnswered({ words, undo, way: 'undo', personId });
    },
    pause: (until: EpochMs) => {
      const before = picture.answers.pausedUntil;
      actions.pauseUntil(until);
      const undo = () => actions.pauseUntil(before);
      onAnswered({ words: pausedSentence(i18n, until), undo, way: 'resume', personId: null });
    },
  };
}
