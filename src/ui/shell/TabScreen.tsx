import { lazy, memo, Suspense } from 'react';
import type { EpochMs } from '../../insight/domain/units';
import type { EvidenceSource } from '../../model/evidence';
import type { TabActions } from '../../model/commands';
import type { SettingFault } from '../../model/problem';
import type { TabState } from '../../model/picture';
import type { TeamService } from '../../model/teamService';
import { LoadingScreen } from '../start/LoadingScreen';

const FirstRun = lazy(async () => {
  const { FirstRun } = await import(/* webpackChunkName: "start" */ '../start/FirstRun');
  return { default: FirstRun };
});
const ReadingScreen = lazy(async () => {
  const { ReadingScreen } = await import(/* webpackChunkName: "start" */ '../start/ReadingScreen');
  return { default: ReadingScreen };
});
const ProblemScreen = lazy(async () => {
  const { ProblemScreen } = await import(
    /* webpackChunkName: "start" */ '../problem/ProblemScreen'
  );
  return { default: ProblemScreen };
});
const PictureScreen = lazy(async () => {
  const { PictureScreen } = await import(/* webpackChunkName: "picture" */ './PictureScreen');
  return { default: PictureScreen };
});

interface Props {
  readonly state: TabState;
  readonly actions: TabActions;
  readonly evidence: EvidenceSource;
  readonly team?: TeamService | null;
  readonly now: EpochMs;
  /** Where a deep link asks to start; anything unknown starts at the overview. */
  readonly startView?: string | null;
  /** What is wrong in the deployment's settings and therefore not used. */
  readonly ignoredSettings?: readonly SettingFault[];
}

/** The whole tab: one screen for each state. */
export const TabScreen = memo(function TabScreen(props: Props) {
  return (
    <Suspense fallback={<LoadingScreen />}>
      <StateScreen {...props} />
    </Suspense>
  );
});

function StateScreen({
  state,
  actions,
  evidence,
  team = null,
  now,
  startView = null,
  ignoredSettings = [],
}: Props) {
  switch (state.kind) {
    case 'loading':
      return <LoadingScreen />;
    case 'firstRun':
      return <FirstRun actions={actions} stopped={state.stopped} />;
    case 'reading':
      return <ReadingScreen progress={state.progress} actions={actions} />;
    case 'problem':
      return <ProblemScreen problem={state.problem} actions={actions} />;
    case 'picture':
      return (
        <PictureScreen
          picture={state.picture}
          actions={actions}
          evidence={evidence}
          team={team}
          now={now}
          startView={startView}
          ignoredSettings={ignoredSettings}
        />
      );
  }
}
