import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { ForgetAtService } from './ForgetAtService';
import { useForgetting } from './useForgetting';

const useForgetQuestionStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What is deleted and what is not, the way out first, and one press that does all of it. */
function ForgetQuestion({ title }: { readonly title: string }) {
  const { t } = useLingui();
  const styles = useForgetQuestionStyles();
  const inHand = useForgetting();
  const { busy, forget, shareLeft, isStuck } = inHand;
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>
          {t({
            id: 'forget.body',
            message:
              'People, meetings, settings and answers are deleted from this device, answers shared between Teams and Outlook from your OneDrive too. Your calendar stays as it is. This cannot be undone.',
          })}
        </Text>
        <ForgetAtService inHand={inHand} />
        {shareLeft && (
          <Text role="alert">
            {t({
              id: 'forget.shareLeft',
              message:
                'The answers in your OneDrive could not be deleted. Nothing on this device has been deleted yet.',
            })}
          </Text>
        )}
        {isStuck && (
          <Text role="alert">
            {t({
              id: 'forget.stuck',
              message:
                'Not everything on this device could be deleted. Close the other windows of Threewide, open it anew, and try again.',
            })}
          </Text>
        )}
      </DialogContent>
      <DialogActions fluid>
        <DialogTrigger disableButtonEnhancement>
          <Button>{t({ id: 'forget.cancel', message: 'Keep everything' })}</Button>
        </DialogTrigger>
        <Button appearance="primary" disabledFocusable={busy} onClick={forget}>
          <ConfirmWords inHand={inHand} />
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

/** The button says no more than it does. */
function ConfirmWords({ inHand: { atService, alsoThere, shareLeft } }: Forgetting) {
  const { t } = useLingui();
  if (shareLeft) return t({ id: 'forget.hereOnly', message: 'Forget only what is here' });
  if (atService === 'kept' && alsoThere) {
    return t({ id: 'forget.both', message: 'Forget and withdraw' });
  }
  if (atService === 'kept' || atService === 'unknown') {
    return t({ id: 'forget.hereOnly', message: 'Forget only what is here' });
  }
  return t({ id: 'forget.confirm', message: 'Forget everything' });
}

interface Forgetting {
  readonly inHand: ReturnType<typeof useForgetting>;
}

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

/** Deletes everything that is kept here, after asking once. */
export function ForgetEverything() {
  const { t } = useLingui();
  const styles = useStyles();
  const title = t({ id: 'forget.title', message: 'Forget everything here' });
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button}>{title}</Button>
      </DialogTrigger>
      <DialogSurface>
        <ForgetQuestion title={title} />
      </DialogSurface>
    </Dialog>
  );
}
