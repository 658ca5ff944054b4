import { Button, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { CopyButton } from '../parts/CopyButton';
import { CopyInstead } from '../parts/CopyInstead';
import type { DraftToOpen, Invited } from './draftOf';
import { SendDraft } from './SendDraft';
import { useOpenDraft } from './useOpenDraft';

interface Props {
  readonly suggestion: Invited;
  readonly draft: DraftToOpen;
  readonly onOpened: () => void;
}

/** Hands the draft to the host; where that cannot take the text, it is there to copy. */
export function OpenDraft({ suggestion, draft, onOpened }: Props) {
  const { i18n } = useLingui();
  const { state, open, possible } = useOpenDraft(suggestion, draft, onOpened);
  return (
    <>
      <Button appearance="primary" disabledFocusable={!possible} onClick={open}>
        {i18n._({ id: 'draft.open', message: 'Open draft' })}
      </Button>
      {state === 'copy' && <SendDraft suggestion={suggestion} draft={draft} onSent={onOpened} />}
      {(state === 'copy' || state === 'withoutText') && <TextToCopy draft={draft} />}
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

function TextToCopy({ draft: { text } }: Pick<Props, 'draft'>) {
  return (
    <>
      <CopyInstead />
      <CopyButton text={`${text.subject}\n\n${text.body}`} />
    </>
  );
}
