import { Button, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SendResult } from '../../model/draft';
import { useTab } from '../parts/TabContext';
import { draftOf, type DraftToOpen, type Invited } from './useDraft';

type State = 'ready' | 'sending' | Exclude<SendResult, { kind: 'sent' }>;

/** Sends the invitation from here, and remembers how that went. */
function useSendDraft(suggestion: Invited, inHand: DraftToOpen, onSent: () => void) {
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

interface Props {
  readonly suggestion: Invited;
  readonly draft: DraftToOpen;
  readonly onSent: () => void;
}

/** Sends the invitation without a form of the host; the permission is asked for at the press. */
export function SendDraft({ suggestion, draft, onSent }: Props) {
  const { t } = useLingui();
  const { state, send, possible } = useSendDraft(suggestion, draft, onSent);
  return (
    <>
      <Button disabledFocusable={!possible} onClick={send}>
        {t({ id: 'draft.send', message: 'Send invitation' })}
      </Button>
      {typeof state === 'object' && (
        <Text role="alert" block>
          {state.kind === 'notAllowed'
            ? t({
                id: 'draft.sendNotAllowed',
                message:
                  'Sending needs your permission to write into your calendar. Copy the text instead, or press Send invitation again.',
              })
            : t({
                id: 'draft.sendFailed',
                message:
                  'It is not certain that the invitation went out. Press Send invitation again: there will be one meeting, not two.',
              })}
        </Text>
      )}
    </>
  );
}
