import { Button, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Suggestion } from '../../insight/reach';
import { CopyButton } from '../parts/CopyButton';
import { useTab } from '../shell/TabContext';
import type { DraftInHand } from './useDraft';

interface Props {
  readonly suggestion: Suggestion;
  readonly draft: DraftInHand;
  readonly onOpened: () => void;
}

type State = 'ready' | 'opening' | 'withoutText' | 'copy' | 'failed';

/** Hands the draft to the host; where that cannot open a form, the text is there to copy. */
export function OpenDraft({ suggestion, draft, onOpened }: Props) {
  const { i18n } = useLingui();
  const { actions } = useTab();
  const [state, setState] = useState<State>('ready');
  const { slot, text, form } = draft;

  const { personId } = suggestion;
  const companionId = suggestion.companion?.personId ?? null;

  const open = () => {
    if (slot === null) return;
    setState('opening');
    actions.openDraft({ personId, companionId, form, ...text, slot }).then(
      (result) => {
        setState(result === 'opened' ? 'ready' : result);
        if (result !== 'copy') onOpened();
      },
      () => setState('failed'),
    );
  };

  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={slot === null || state === 'opening'}
        onClick={open}
      >
        {i18n._({ id: 'draft.open', message: 'Open draft' })}
      </Button>
      {(state === 'copy' || state === 'withoutText') && (
        <>
          <Text role="status" block>
            {i18n._({
              id: 'draft.copyInstead',
              message: 'The text could not be handed over. Copy it and paste it yourself.',
            })}
          </Text>
          <CopyButton text={`${text.subject}\n\n${text.body}`} />
        </>
      )}
      {state === 'failed' && (
        <Text role="alert" block>
          {i18n._({
            id: 'draft.failed',
            message: 'The draft could not be opened. Your text is still here; try again.',
          })}
        </Text>
      )}
    </>
  );
}
