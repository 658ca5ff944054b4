import { useLingui } from '@lingui/react';
import type { Suggestion } from '../../insight/reach';
import type { EpochMs } from '../../insight/units';
import type { SuggestionAnswer } from '../model/tabActions';
import { useTab } from '../shell/TabContext';
import { answerSentence, pausedSentence } from '../texts/answerSentence';

/** Ego's answers to one suggestion, each with its way back. */
export function useAnswers(
  suggestion: Suggestion,
  onAnswered: (said: string, undo: () => void) => void,
) {
  const { i18n } = useLingui();
  const { actions, picture } = useTab();
  const { displayName, personId } = suggestion;
  const answer = (kind: Exclude<SuggestionAnswer, 'open'>) => () => {
    actions.answer(suggestion, kind);
    onAnswered(answerSentence(i18n, displayName, kind), () => actions.answer(suggestion, 'open'));
  };
  return {
    taken: answer('taken'),
    notNow: answer('notNow'),
    notRelevant: answer('notRelevant'),
    known: () => {
      actions.setWord(personId, 'known');
      onAnswered(answerSentence(i18n, displayName, 'known'), () => actions.setWord(personId, null));
    },
    pause: (until: EpochMs) => {
      const before = picture.answers.pausedUntil;
      actions.pauseUntil(until);
      onAnswered(pausedSentence(i18n, until), () => actions.pauseUntil(before));
    },
  };
}
