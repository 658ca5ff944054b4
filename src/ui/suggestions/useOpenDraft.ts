import { useState } from 'react';
import type { DraftResult } from '../model/draft';
import { useTab } from '../shell/TabContext';
import { draftOf, type DraftToOpen, type Invited } from './draftOf';

type State = 'ready' | 'opening' | 'failed' | Exclude<DraftResult, 'opened'>;

/** Hands the draft to the host and remembers how that went. */
export function useOpenDraft(invited: Invited, inHand: DraftToOpen, onOpened: () => void) {
  const { actions } = useTab();
  const [state, setState] = useState<State>('ready');
  const draft = draftOf(invited, inHand);

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
