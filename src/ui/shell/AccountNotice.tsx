import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useAnnouncement } from '../parts/useAnnouncement';
import { useTab } from './TabContext';

/**
 * Somebody else is signed in than before, and so this is another picture. It comes together with the
 * whole screen, so that the live region around it is not heard: the announcer tells it.
 */
export function AccountNotice() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  const name = picture.reach.ego.displayName;
  const title = i18n._({ id: 'account.title', message: 'Another account' });
  const body = i18n._({
    id: 'account.body',
    message:
      'You are signed in as {name} now. This is the picture of {name}; nothing of the account before is shown.',
    values: { name },
  });
  useAnnouncement(`${title}. ${body}`, name);
  return (
    <MessageBar intent="info" aria-live="off">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {body}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => actions.noteAccount()}>
          {i18n._({ id: 'account.noted', message: 'Got it' })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
