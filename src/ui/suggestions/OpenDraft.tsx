import { Button, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DraftResult } from '../../model/draft';
import { CopyButton, CopyInstead } from '../parts/CopyButton';
import { useTab } from '../parts/TabContext';
import { SendDraft } from './SendDraft';
import { draftOf, type DraftToOpen, type Invited } from './useDraft';

type State = 'ready' | 'opening' | 'failed' | Exclude<DraftResult, 'opened'>;

/** Hands the draft to the host and remembers how that went. */
function useOpenDraft(invited: Invited, inHand: DraftToOpen, onOpened: () => void) {
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

interface Props {
  readonly suggestion: Invited;
  readonly draft: DraftToOpen;
  readonly onOpened: () => void;
}

/** Hands the draft to the host; where that cannot take the text, it is there to copy. */
export function OpenDraft({ suggestion, draft, onOpened }: Props) {
  const { t } = useLingui();
  const { state, open, possible } = useOpenDraft(suggestion, draft, onOpened);
  return (
    <>
      <Button appearance="primary" disabledFocusable={!possible} onClick={open}>
        {t({ id: 'draft.open', message: 'Open draft' })}
      </Button>
      {state === 'copy' && <SendDraft suggestion={suggestion} draft={draft} onSent={onOpened} />}
      {(state === 'copy' || state === 'withoutText') && <TextToCopy draft={draft} />}
      {state === 'failed' && (
        <Text role="alert" block>
          {t({
            id: 'draft.failed',
            message: 'The draft could not be opened. Your text is still here; try again.',
          })}
        </Text>
      )}
    </>
  );
}

function TextToCopy({ draft: { text } }: Pick<Props, 'draft'>) {
  return (
    <>
      <CopyInstead />
      <CopyButton text={`${text.subject}\n\n${text.body}`} />
    </>
  );
}
