import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { PeopleDrawer } from '../people/PeopleDrawer';
import type { PeopleTopic } from '../people/peopleTopic';
import { Freshness } from '../shell/Freshness';
import { Notices } from '../shell/Notices';
import { TabProvider, type TabContextValue } from '../shell/TabContext';
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

type Props = Omit<TabContextValue, 'openPeople'> & PaneContextValue;

/** The open item against the picture, and the people behind a number that was opened. */
export function PanePicture({ view, pane, ...value }: Props) {
  const styles = useStyles();
  const [topic, setTopic] = useState<PeopleTopic | null>(null);
  const close = useCallback(() => setTopic(null), []);
  return (
    <TabProvider value={{ ...value, openPeople: setTopic }}>
      <PaneProvider value={{ view, pane }}>
        <main className={styles.page}>
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
