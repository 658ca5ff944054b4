import { Button } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { PersonId } from '../../insight/units';
import { CopyButton } from '../parts/CopyButton';
import { useTab } from '../shell/TabContext';

interface Props {
  readonly personId: PersonId;
  readonly text: string;
  readonly onOpened: () => void;
}

/** Asks somebody into a meeting that stands already: by a message, since a draft would be a second meeting at its hour. */
export function GuestMessage({ personId, text, onOpened }: Props) {
  const { i18n } = useLingui();
  const { actions } = useTab();
  const open = async () => {
    if ((await actions.askIntroducer(personId, text)) !== 'copy') onOpened();
  };
  return (
    <>
      <Button appearance="primary" onClick={() => void open()}>
        {i18n._({ id: 'team.guest.chat', message: 'Ask in a chat' })}
      </Button>
      <CopyButton text={text} />
    </>
  );
}
