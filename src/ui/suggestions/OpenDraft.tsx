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

type State = 'ready' | 'opening' | 'copy' | 'failed';

/** Hands the draft to the host; where that cannot open a form, the text is there to copy. */
export function OpenDraft({ suggestion, draft, onOpened }: Props) {
  const { i18n } = useLingui();
  const { actions } = useTab();
  const [state, setState] = useState<State>('ready');
  const { slot, text, form } = draft;

  const open = () => {
    if (slot === null) return;
    setState('opening');
    actions.openDraft({ personId: suggestion.personId, form, ...text, slot }).then(
      (result) => {
        setState(result === 'opened' ? 'ready' : 'copy');
        if (result === 'opened') onOpened();
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
      {state === 'copy' && <CopyButton text={`${text.subject}\n\n${text.body}`} />}
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
