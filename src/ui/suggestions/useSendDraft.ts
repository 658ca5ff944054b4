import { useState } from 'react';
import type { SendResult } from '../model/draft';
import { useTab } from '../shell/TabContext';
import { draftOf, type DraftToOpen, type Invited } from './draftOf';

type State = 'ready' | 'sending' | Exclude<SendResult, { kind: 'sent' }>;

/** Sends the invitation from here, and remembers how that went. */
export function useSendDraft(suggestion: Invited, inHand: DraftToOpen, onSent: () => void) {
  const { actions } = useTab();
  const [state, setState] = useState<State>('ready');
  const draft = draftOf(suggestion, inHand);

  const send = () => {
    if (draft === null) return;
    setState('sending');
    actions.sendDraft(draft).then(
      (result) => {
        setState(result.kind === 'sent' ? 'ready' : result);
        if (result.kind === 'sent') onSent();
      },
      () => setState({ kind: 'failed', requestId: null }),
    );
  };
  return { state, send, possible: draft !== null && state !== 'sending' };
}
