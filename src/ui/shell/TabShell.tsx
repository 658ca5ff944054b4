import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { groupingName, windowName } from '../../texts/names/choices';
import { useTab } from '../parts/TabContext';
import { Freshness } from './Freshness';
import { Notices } from './Notices';
import { PictureChoosers } from './PictureChoosers';
import { ReadingBar } from './ReadingBar';
import { viewName, viewsFor, type View } from './views';
import { ViewTabs } from './ViewTabs';

const usePrintHeadStyles = makeStyles({
  head: {
    display: 'none',
    '@media print': {
      display: 'flex',
      justifyContent: 'space-between',
      columnGap: tokens.spacingHorizontalL,
      marginBottom: tokens.spacingVerticalL,
    },
  },
});

/** On paper only: what is printed, whose picture it is, and of which day. */
function PrintHead({ view }: { readonly view: View }) {
  const { i18n } = useLingui();
  const styles = usePrintHeadStyles();
  const { reach, preferences, readAt } = useTab().picture;
  const what = [reach.ego.displayName, viewName(i18n, view)];
  const drawn = [
    windowName(i18n, preferences.windowDays),
    groupingName(i18n, preferences.grouping),
  ];
  return (
    <div className={styles.head}>
      <Text weight="semibold">{what.join(' · ')}</Text>
      <Text>{[...drawn, i18n.date(new Date(readAt), { dateStyle: 'long' })].join(' · ')}</Text>
    </div>
  );
}

const useStyles = makeStyles({
  header: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 559px)': { padding: tokens.spacingHorizontalXS },
    '@media print': { display: 'none' },
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    '@media (max-width: 559px)': { columnGap: 0, width: '100%' },
  },
  main: {
    maxWidth: '1320px',
    marginInline: 'auto',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXL,
    '@media (max-width: 559px)': { padding: tokens.spacingHorizontalM },
    '@media print': { padding: 0 },
  },
});

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly children: ReactNode;
}

/** Navigation, choosers, notices, and the open view below them. */
export function TabShell({ view, onView, children }: Props) {
  const { t } = useLingui();
  const styles = useStyles();
  const { picture } = useTab();
  return (
    <>
      <header className={styles.header}>
        <nav aria-label={t({ id: 'nav.label', message: 'Views' })}>
          <ViewTabs
            views={viewsFor(picture.leads)}
            view={view}
            openSuggestions={picture.reach.suggestions.length}
            onView={onView}
          />
        </nav>
        <div className={styles.tools}>
          {view === 'overview' && <PictureChoosers />}
          <Freshness inBar />
        </div>
      </header>
      <ReadingBar />
      <main className={styles.main}>
        <PrintHead view={view} />
        <Notices />
        {children}
      </main>
    </>
  );
}
