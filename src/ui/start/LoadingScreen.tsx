import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
  },
});

/** A page with little on it, in the middle. */
export function LoadingPage({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().page}>{children}</main>;
}

/** Before anything is known about this person and this deployment. */
export function LoadingScreen() {
  const { t } = useLingui();
  return (
    <LoadingPage>
      <Spinner label={t({ id: 'loading', message: 'Threewide is starting' })} />
    </LoadingPage>
  );
}
