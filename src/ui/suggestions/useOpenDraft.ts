import { useState } from 'react';
import type { Suggestion } from '../../insight/reach';
import type { DraftResult } from '../model/draft';
import { useTab } from '../shell/TabContext';
import { draftOf } from './draftOf';
import type { DraftInHand } from './useDraft';

type State = 'ready' | 'opening' | 'failed' | Exclude<DraftResult, 'opened'>;

/** Hands the draft to the host and remembers how that went. */
export function useOpenDraft(suggestion: Suggestion, inHand: DraftInHand, onOpened: () => void) {
  const { actions } = useTab();
  const [state, setState] = useState<State>('ready');
  const draft = draftOf(suggestion, inHand);

  const open = () => {
    if (draft === null) return;
    setState('opening');
    actions.openDraft(draft).then(
      (result) => {
        setState(result === 'opened' ? 'ready' : result);
        if (result === 'opened') onOpened();
      },
      () => setState('failed'),
    );
  };
  return { state, open, possible: draft !== null && state !== 'opening' };
}
