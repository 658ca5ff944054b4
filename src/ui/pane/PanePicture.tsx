import { makeStyles, tokens } from '@fluentui/react-components';
import { PeopleDrawer, useOpenTopic } from '../people/PeopleDrawer';
import { Freshness } from '../shell/Freshness';
import { Notices } from '../shell/Notices';
import { ReadingBar } from '../shell/ReadingBar';
import { TabProvider, type TabValue } from '../parts/TabContext';
import { PaneBody } from './PaneBody';
import { PaneProvider, type PaneContextValue } from './PaneContext';
import { PaneNotices } from './PaneNotices';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '640px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalM,
  },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type Props = Omit<TabValue, 'openPeople'> & PaneContextValue;

/** The open item against the picture, and the people behind a number that was opened. */
export function PanePicture({ view, pane, ...value }: Props) {
  const styles = useStyles();
  const { topic, open, close } = useOpenTopic();
  return (
    <TabProvider value={{ ...value, openPeople: open }}>
      <PaneProvider value={{ view, pane }}>
        <main className={styles.page}>
          <ReadingBar />
          <Notices />
          <PaneNotices />
          <div className={styles.body}>
            <PaneBody />
            <Freshness />
          </div>
        </main>
      </PaneProvider>
      {topic && <PeopleDrawer topic={topic} onClose={close} />}
    </TabProvider>
  );
}
