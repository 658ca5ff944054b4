import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { direction } from '../theme/direction';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly theme: Theme;
  readonly i18n: I18n;
  readonly children: ReactNode;
}

/** Theme, language and writing direction for everything inside. */
export function Surroundings({ theme, i18n, children }: Props) {
  usePageStyles();
  const styles = useStyles();
  return (
    <I18nProvider i18n={i18n}>
      <FluentProvider
        theme={theme}
        dir={direction(i18n.locale)}
        lang={i18n.locale}
        className={styles.page}
      >
        {children}
      </FluentProvider>
    </I18nProvider>
  );
}
