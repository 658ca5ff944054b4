import { Button } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Form } from '../../insight/answers';
import { CopyButton, CopyInstead } from '../parts/CopyButton';
import { useTab } from '../parts/TabContext';
import type { DraftToOpen, Invited } from './useDraft';

/** Forms about a meeting that is there already: a second appointment beside it would help nobody. */
const ASKED_BY_CHAT: ReadonlySet<Form> = new Set(['oneMoreSeat', 'directorOnCall', 'joinCall']);

export function isAskedByChat(form: Form): boolean {
  return ASKED_BY_CHAT.has(form);
}

interface Props {
  readonly suggestion: Invited;
  readonly draft: Pick<DraftToOpen, 'text'>;
  readonly onAsked: () => void;
}

/** Asks first, in a chat; where none can be opened the text is there to copy. */
export function AskByChat({ suggestion, draft, onAsked }: Props) {
  const { t } = useLingui();
  const { actions } = useTab();
  const [toCopy, setToCopy] = useState(false);
  const ask = () => {
    actions.askIntroducer(suggestion.personId, draft.text.body).then(
      (result) => (result === 'copy' ? setToCopy(true) : onAsked()),
      () => setToCopy(true),
    );
  };
  return (
    <>
      <Button appearance="primary" onClick={ask}>
        {t({ id: 'introducer.chat', message: 'Open chat' })}
      </Button>
      {toCopy && (
        <>
          <CopyInstead />
          <CopyButton text={draft.text.body} />
        </>
      )}
    </>
  );
}
