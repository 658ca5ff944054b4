import {
  FluentProvider,
  makeStyles,
  teamsLightTheme,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useEffect, type ReactNode } from 'react';
import { direction } from '../theme/direction';
import { usePrinting } from '../theme/usePrinting';
import { usePrintStyles } from '../theme/usePrintStyles';
import { useStillStyles } from '../theme/useStillStyles';

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

interface Props {
  readonly theme: Theme;
  readonly children: ReactNode;
}

/**
 * The page in the direction of its language; both follow when another language is chosen. Paper is
 * white, whatever the screen is.
 */
export function Paper({ theme, children }: Props) {
  const { locale } = useLingui().i18n;
  const dir = direction(locale);
  const isPrinting = usePrinting();
  usePrintStyles();
  useStillStyles();
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
function Ground({ children }: Pick<Props, 'children'>) {
  return <div className={useStyles().page}>{children}</div>;
}
