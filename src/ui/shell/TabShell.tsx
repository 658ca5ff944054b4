import { makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Freshness } from './Freshness';
import { Notices } from './Notices';
import { PictureChoosers } from './PictureChoosers';
import { PrintHead } from './PrintHead';
import { ReadingBar } from './ReadingBar';
import { useTab } from './TabContext';
import { viewsFor, type View } from './views';
import { ViewTabs } from './ViewTabs';

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
  const { i18n } = useLingui();
  const styles = useStyles();
  const { picture } = useTab();
  return (
    <>
      <header className={styles.header}>
        <nav aria-label={i18n._({ id: 'nav.label', message: 'Views' })}>
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
