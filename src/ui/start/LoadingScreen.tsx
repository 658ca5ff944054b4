import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalL,
  },
});

/** Before anything is known about this person and this deployment. */
export function LoadingScreen() {
  const { i18n } = useLingui();
  return (
    <main className={useStyles().page}>
      <Spinner label={i18n._({ id: 'loading', message: 'Threewide is starting' })} />
    </main>
  );
}
