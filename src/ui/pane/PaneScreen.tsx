import { lazy, Suspense } from 'react';
import type { EpochMs } from '../../insight/domain/units';
import type { EvidenceSource } from '../../model/evidence';
import type { PaneActions, PaneView } from '../../model/pane';
import type { TabActions } from '../../model/commands';
import type { TabState } from '../../model/picture';
import { LoadingScreen } from '../start/LoadingScreen';
import { TabScreen } from '../shell/TabScreen';

const PanePicture = lazy(async () => {
  const { PanePicture } = await import(/* webpackChunkName: "pane-picture" */ './PanePicture');
  return { default: PanePicture };
});

interface Props {
  readonly state: TabState;
  readonly actions: TabActions;
  readonly evidence: EvidenceSource;
  readonly now: EpochMs;
  readonly view: PaneView;
  readonly pane: PaneActions;
}

/** The whole pane: until there is a picture the same screens as in the tab, then the open item. */
export function PaneScreen({ state, view, pane, ...rest }: Props) {
  if (state.kind !== 'picture') return <TabScreen state={state} {...rest} />;
  return (
    <Suspense fallback={<LoadingScreen />}>
      <PanePicture {...rest} picture={state.picture} view={view} pane={pane} />
    </Suspense>
  );
}
