import {
  Button,
  Dialog,
  DialogSurface,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { ForgetQuestion } from './ForgetQuestion';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

/** Deletes everything that is kept here, after asking once. */
export function ForgetEverything() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const title = i18n._({ id: 'forget.title', message: 'Forget everything here' });
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
