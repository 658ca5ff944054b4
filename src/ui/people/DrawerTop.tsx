import { Button, DrawerHeader, DrawerHeaderTitle, makeStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useLingui } from '@lingui/react';

const useStyles = makeStyles({
  mirrored: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

interface Props {
  readonly title: string;
  /** Null where there is no list to go back to. */
  readonly onBack: (() => void) | null;
  readonly onClose: () => void;
}

/** Title of the drawer, with the ways out and back. */
export function DrawerTop({ title, onBack, onClose }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const close = (
    <Button
      appearance="subtle"
      icon={<Dismiss20Regular />}
      aria-label={i18n._({ id: 'drawer.close', message: 'Close' })}
      onClick={onClose}
    />
  );
  return (
    <DrawerHeader>
      <DrawerHeaderTitle action={close}>{title}</DrawerHeaderTitle>
      {onBack && (
        <div>
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular className={styles.mirrored} />}
            onClick={onBack}
          >
            {i18n._({ id: 'drawer.back', message: 'Back to the list' })}
          </Button>
        </div>
      )}
    </DrawerHeader>
  );
}
