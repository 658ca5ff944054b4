import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  teamsLightTheme,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import { useEffect, type ReactNode } from 'react';
import { direction } from '../../texts/language/language';
import { Announcer } from '../parts/Announcer';
import { restoreLostFocus } from '../parts/focus';
import {
  usePrintStyles,
  useReducedMotionStyles,
  useTouchTargetStyles,
} from '../theme/globalStyles';
import { usePrinting } from '../theme/useMedia';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    // The shades of the map are figures too: they are printed.
    printColorAdjust: 'exact',
    '@media print': { backgroundColor: tokens.colorNeutralBackground1 },
  },
});

interface ThemedPageProps {
  readonly theme: Theme;
  readonly children: ReactNode;
}

/**
 * The page in the direction of its language; both follow when another language is chosen. Paper is
 * white, whatever the screen is.
 */
function ThemedPage({ theme, children }: ThemedPageProps) {
  const { locale } = useLingui().i18n;
  const dir = direction(locale);
  const isPrinting = usePrinting();
  usePrintStyles();
  useReducedMotionStyles();
  useEffect(() => {
    // Scroll bars and what is outside the provider follow the document.
    document.documentElement.lang = locale;
    document.documentElement.dir = dir;
  }, [locale, dir]);
  return (
    <FluentProvider theme={isPrinting ? teamsLightTheme : theme} dir={dir} lang={locale}>
      <Ground>{children}</Ground>
    </FluentProvider>
  );
}

/** Below the provider, so that its own styles know the direction. */
function Ground({ children }: Pick<ThemedPageProps, 'children'>) {
  return <div className={useStyles().page}>{children}</div>;
}

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

interface Props {
  readonly theme: Theme;
  readonly i18n: I18n;
  readonly children: ReactNode;
}

/** Theme, language and writing direction for everything inside. */
export function PageFrame({ theme, i18n, children }: Props) {
  usePageStyles();
  useTouchTargetStyles();
  useEffect(() => restoreLostFocus(document), []);
  return (
    <I18nProvider i18n={i18n}>
      <ThemedPage theme={theme}>
        <Announcer>{children}</Announcer>
      </ThemedPage>
    </I18nProvider>
  );
}
