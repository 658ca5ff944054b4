import { useState } from 'react';
import type { Suggestion } from '../../insight/reach';
import type { DraftResult } from '../model/draft';
import { useTab } from '../shell/TabContext';
import type { DraftInHand } from './useDraft';

type State = 'ready' | 'opening' | 'failed' | Exclude<DraftResult, 'opened'>;

/** Hands the draft to the host and remembers how that went. */
export function useOpenDraft(suggestion: Suggestion, draft: DraftInHand, onOpened: () => void) {
  const { actions } = useTab();
  const [state, setState] = useState<State>('ready');
  const { slot, text, form } = draft;
  const { personId, companion } = suggestion;

  const open = () => {
    if (slot === null) return;
    setState('opening');
    const companionId = companion?.personId ?? null;
    actions.openDraft({ personId, companionId, form, ...text, slot }).then(
      (result) => {
        setState(result === 'opened' ? 'ready' : result);
        if (result === 'opened') onOpened();
      },
      () => setState('failed'),
    );
  };
  return { state, open, possible: slot !== null && state !== 'opening' };
}
