import { useLingui } from '@lingui/react';
import { lazy, memo, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { namedReach } from '../../texts/names/namedReach';
import { NextMeetings } from '../meetings/NextMeetings';
import { Overview } from '../overview/Overview';
import { TabProvider, type TabValue } from '../parts/TabContext';
import { Waiting } from '../parts/Waiting';
import { PeopleDrawer, useOpenTopic } from '../people/PeopleDrawer';
import { SettingsView } from '../settings/SettingsView';
import { SuggestionsView } from '../suggestions/SuggestionsView';
import { TabShell } from './TabShell';
import { viewFrom, viewsFor, type View } from './views';

const TeamView = lazy(async () => {
  const { TeamView } = await import(/* webpackChunkName: "team" */ '../team/TeamView');
  return { default: TeamView };
});

interface OpenViewProps {
  readonly view: View;
  readonly onAllSuggestions: () => void;
  readonly onTeam: () => void;
}

/** The view that is open. It rests while only something around it changes. */
export const OpenView = memo(function OpenView({ view, onAllSuggestions, onTeam }: OpenViewProps) {
  switch (view) {
    case 'overview':
      return <Overview onAllSuggestions={onAllSuggestions} />;
    case 'suggestions':
      return <SuggestionsView />;
    case 'meetings':
      return <NextMeetings onTeam={onTeam} />;
    case 'team':
      return (
        <Suspense fallback={<Waiting />}>
          <TeamView />
        </Suspense>
      );
    case 'settings':
      return <SettingsView />;
  }
});

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
