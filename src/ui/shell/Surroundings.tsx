import { makeStaticStyles, type Theme } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useEffect, type ReactNode } from 'react';
import { Announcer } from '../parts/Announcer';
import { keepFocus } from '../parts/keepFocus';
import { useTouchTargets } from '../theme/useTouchTargets';
import { Paper } from './Paper';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

interface Props {
  readonly theme: Theme;
  readonly i18n: I18n;
  readonly children: ReactNode;
}

/** Theme, language and writing direction for everything inside. */
export function Surroundings({ theme, i18n, children }: Props) {
  usePageStyles();
  useTouchTargets();
  useEffect(() => keepFocus(document), []);
  return (
    <I18nProvider i18n={i18n}>
      <Paper theme={theme}>
        <Announcer>{children}</Announcer>
      </Paper>
    </I18nProvider>
  );
}
