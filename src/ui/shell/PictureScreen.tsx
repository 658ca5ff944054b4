import { useLingui } from '@lingui/react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { NextMeetings } from '../meetings/NextMeetings';
import { Overview } from '../overview/Overview';
import { Waiting } from '../parts/Waiting';
import { PeopleDrawer } from '../people/PeopleDrawer';
import { SettingsView } from '../settings/SettingsView';
import { SuggestionsView } from '../suggestions/SuggestionsView';
import { namedReach } from '../texts/namedReach';
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
  const { i18n } = useLingui();
  const { reach } = value.picture;
  const named = useMemo(() => namedReach(i18n, reach), [i18n, reach]);
  const view = viewsFor(value.picture.leads).includes(chosen) ? chosen : 'overview';
  // Settings keep the names that the core knows.
  const picture = view === 'settings' ? value.picture : { ...value.picture, reach: named };
  return (
    <TabProvider value={{ ...value, picture, openPeople: open }}>
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
