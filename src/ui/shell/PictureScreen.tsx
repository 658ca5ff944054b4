import { useLingui } from '@lingui/react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { PeopleDrawer } from '../people/PeopleDrawer';
import { namedReach } from '../texts/namedReach';
import { OpenView } from './OpenView';
import { TabProvider, type TabValue } from './TabProvider';
import { TabShell } from './TabShell';
import { useOpenTopic } from './useOpenTopic';
import { viewFrom, viewsFor, type View } from './views';

interface Props extends Omit<TabValue, 'openPeople'> {
  /** Where a deep link asks to start. */
  readonly startView: string | null;
}

/**
 * The picture with all its views, and the people behind the number that was opened. A press is
 * answered first; the view or the drawer that it opens is drawn in between other presses.
 */
export function PictureScreen({ startView, ...value }: Props) {
  const [chosen, setView] = useState<View>(() => viewFrom(startView));
  const { topic, open, close } = useOpenTopic();
  const { i18n } = useLingui();
  const { reach } = value.picture;
  const named = useMemo(() => namedReach(i18n, reach), [i18n, reach]);
  const view = viewsFor(value.picture.leads).includes(chosen) ? chosen : 'overview';
  const shownView = useDeferredValue(view);
  const shownTopic = useDeferredValue(topic);
  // Settings keep the names that the core knows.
  const picture = shownView === 'settings' ? value.picture : { ...value.picture, reach: named };
  const toSuggestions = useCallback(() => setView('suggestions'), []);
  const toTeam = useCallback(() => setView('team'), []);
  return (
    <TabProvider value={{ ...value, picture, openPeople: open }}>
      <TabShell view={view} onView={setView}>
        <OpenView view={shownView} onAllSuggestions={toSuggestions} onTeam={toTeam} />
      </TabShell>
      {topic && shownTopic && <PeopleDrawer topic={shownTopic} onClose={close} />}
    </TabProvider>
  );
}
