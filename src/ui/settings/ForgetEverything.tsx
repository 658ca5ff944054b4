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
} from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useTab } from '../shell/TabContext';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

/** Deletes everything that is kept here, after asking once. */
export function ForgetEverything() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { actions } = useTab();
  const title = i18n._({ id: 'forget.title', message: 'Forget everything here' });
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button}>{title}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {i18n._({
              id: 'forget.body',
              message:
                'People, meetings, settings and your answers are deleted from this device. Your calendar stays as it is. This cannot be undone.',
            })}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{i18n._({ id: 'forget.cancel', message: 'Keep everything' })}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={() => void actions.forgetEverything()}>
              {i18n._({ id: 'forget.confirm', message: 'Forget everything' })}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
