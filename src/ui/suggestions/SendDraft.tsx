import { Button, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { DraftToOpen, Invited } from './draftOf';
import { useSendDraft } from './useSendDraft';

interface Props {
  readonly suggestion: Invited;
  readonly draft: DraftToOpen;
  readonly onSent: () => void;
}

/** Sends the invitation without a form of the host; the permission is asked for at the press. */
export function SendDraft({ suggestion, draft, onSent }: Props) {
  const { i18n } = useLingui();
  const { state, send, possible } = useSendDraft(suggestion, draft, onSent);
  return (
    <>
      <Button disabledFocusable={!possible} onClick={send}>
        {i18n._({ id: 'draft.send', message: 'Send invitation' })}
      </Button>
      {typeof state === 'object' && (
        <Text role="alert" block>
          {state.kind === 'notAllowed'
            ? i18n._({
                id: 'draft.sendNotAllowed',
                message:
                  'Sending needs your permission to write into your calendar. Copy the text instead, or press Send invitation again.',
              })
            : i18n._({
                id: 'draft.sendFailed',
                message:
                  'It is not certain that the invitation went out. Press Send invitation again: there will be one meeting, not two.',
              })}
        </Text>
      )}
    </>
  );
}
