import { lazy, memo, Suspense } from 'react';
import { NextMeetings } from '../meetings/NextMeetings';
import { Overview } from '../overview/Overview';
import { Waiting } from '../parts/Waiting';
import { SettingsView } from '../settings/SettingsView';
import { SuggestionsView } from '../suggestions/SuggestionsView';
import type { View } from './views';

const TeamView = lazy(async () => {
  const { TeamView } = await import(/* webpackChunkName: "team" */ '../team/TeamView');
  return { default: TeamView };
});

interface Props {
  readonly view: View;
  readonly onAllSuggestions: () => void;
  readonly onTeam: () => void;
}

/** The view that is open. It rests while only something around it changes. */
export const OpenView = memo(function OpenView({ view, onAllSuggestions, onTeam }: Props) {
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
