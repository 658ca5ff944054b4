import type { Theme } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { lazy, Suspense } from 'react';
import { Surroundings } from '../../ui/shell/Surroundings';
import { LoadingScreen } from '../../ui/start/LoadingScreen';
import type { Desk } from '../session/desk';
import type { Store } from '../store';
import { Boundary } from './Boundary';
import { PlainFailure } from './PlainFailure';
import { SessionScreen } from './SessionScreen';
import { useStore } from './useStore';

const BrokenScreen = lazy(async () => {
  const { BrokenScreen } = await import(/* webpackChunkName: "start" */ './BrokenScreen');
  return { default: BrokenScreen };
});

/** What the page shows around the session. */
export interface Stage {
  readonly theme: Theme;
  /** Null until the host has answered. */
  readonly desk: Desk | null;
}

interface Props {
  readonly i18n: I18n;
  readonly stage: Store<Stage>;
}

export function TabApp({ i18n, stage }: Props) {
  const { theme, desk } = useStore(stage);
  return (
    <Surroundings i18n={i18n} theme={theme}>
      <Boundary
        instead={(error) => (
          <Boundary instead={() => <PlainFailure error={error} />}>
            <Suspense fallback={<LoadingScreen />}>
              <BrokenScreen error={error} />
            </Suspense>
          </Boundary>
        )}
      >
        {desk ? <SessionScreen desk={desk} /> : <LoadingScreen />}
      </Boundary>
    </Surroundings>
  );
}
