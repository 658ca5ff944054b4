import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { sinceWords } from '../../texts/language/days';
import { problemWords } from '../../texts/reading/problems';
import { useAnnouncement } from '../parts/Announcer';
import { useLiveState, useTab } from '../parts/TabContext';

/**
 * Somebody else is signed in than before, and so this is another picture. It comes together with the
 * whole screen, so that the live region around it is not heard: the announcer tells it.
 */
function AccountNotice() {
  const { t } = useLingui();
  const { picture, actions } = useTab();
  const name = picture.reach.ego.displayName;
  const title = t({ id: 'account.title', message: 'Another account' });
  const body = t({
    id: 'account.body',
    message: `You are signed in as ${name} now. This is the picture of ${name}; nothing of the account before is shown.`,
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
          {t({ id: 'account.noted', message: 'Got it' })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':not(:empty)': { marginBottom: tokens.spacingVerticalXL },
  },
});

/**
 * What the person must know about the picture as a whole: sample, limited, not fresh. Told when it
 * comes; that its age grows is not told.
 */
export function Notices() {
  const { picture } = useTab();
  const { trouble } = useLiveState();
  const styles = useStyles();
  return (
    <div aria-live="polite" aria-relevant="additions" className={styles.notices}>
      {picture.accountChanged && <AccountNotice />}
      {picture.source === 'sample' && <SampleNotice />}
      {picture.mode === 'limited' && <LimitedNotice />}
      {trouble && <TroubleNotice />}
    </div>
  );
}

function SampleNotice() {
  const { t } = useLingui();
  const { actions } = useTab();
  return (
    <MessageBar intent="info">
      <MessageBarBody>
        <MessageBarTitle>{t({ id: 'sample.title', message: 'Sample data' })}</MessageBarTitle>
        {t({ id: 'sample.body', message: 'The people and meetings here are made up.' })}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => actions.leaveSample()}>
          {t({ id: 'sample.leave', message: 'Use my own calendar' })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function LimitedNotice() {
  const { t } = useLingui();
  const { actions } = useTab();
  return (
    <MessageBar intent="info">
      <MessageBarBody>
        <MessageBarTitle>{t({ id: 'limited.title', message: 'Limited mode' })}</MessageBarTitle>
        {t({
          id: 'limited.body',
          message:
            'Only people you already meet or work with are here. The directory is missing (User.Read.All), so there is no map, and nobody can tell whom you do not know yet. An administrator can allow it.',
        })}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => actions.start('full')}>
          {t({ id: 'limited.ask', message: 'Ask for the directory' })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function TroubleNotice() {
  const { t, i18n } = useLingui();
  const { picture, actions } = useTab();
  const { trouble, now } = useLiveState();
  if (trouble === null) return null;
  const { what, todo } = problemWords(i18n, trouble);
  const signIn = trouble.kind === 'signInNeeded' || trouble.kind === 'popupBlocked';
  const when = sinceWords(i18n, picture.readAt, now);
  return (
    <MessageBar intent="warning">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle>
        {t({ id: 'trouble.lastRead', message: `Last read: ${when}.` })} {todo}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => (signIn ? actions.signIn() : actions.refresh())}>
          {signIn
            ? t({ id: 'problem.signIn', message: 'Sign in' })
            : t({ id: 'problem.retry', message: 'Try again' })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
