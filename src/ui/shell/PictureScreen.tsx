import { lazy, Suspense, useState } from 'react';
import { NextMeetings } from '../meetings/NextMeetings';
import { Overview } from '../overview/Overview';
import { Waiting } from '../parts/Waiting';
import { PeopleDrawer } from '../people/PeopleDrawer';
import { SettingsView } from '../settings/SettingsView';
import { SuggestionsView } from '../suggestions/SuggestionsView';
import { TabProvider, type TabContextValue } from './TabContext';
import { TabShell } from './TabShell';
import { useOpenTopic } from './useOpenTopic';
import { viewFrom, viewsFor, type View } from './views';

const TeamView = lazy(async () => {
  const { TeamView } = await import(/* webpackChunkName: "team" */ '../team/TeamView');
  return { default: TeamView };
});

interface Props extends Omit<TabContextValue, 'openPeople'> {
  /** Where a deep link asks to start. */
  readonly startView: string | null;
}

/** The picture with all its views, and the people behind the number that was opened. */
export function PictureScreen({ startView, ...value }: Props) {
  const [chosen, setView] = useState<View>(() => viewFrom(startView));
  const { topic, open, close } = useOpenTopic();
  const view = viewsFor(value.picture.leads).includes(chosen) ? chosen : 'overview';
  return (
    <TabProvider value={{ ...value, openPeople: open }}>
      <TabShell view={view} onView={setView}>
        {view === 'overview' && <Overview onAllSuggestions={() => setView('suggestions')} />}
        {view === 'suggestions' && <SuggestionsView />}
        {view === 'meetings' && <NextMeetings />}
        {view === 'team' && (
          <Suspense fallback={<Waiting />}>
            <TeamView />
          </Suspense>
        )}
        {view === 'settings' && <SettingsView />}
      </TabShell>
      {topic && <PeopleDrawer topic={topic} onClose={close} />}
    </TabProvider>
  );
}
