import type { Theme } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { lazy, Suspense, type ReactNode } from 'react';
import { PageFrame } from '../../ui/shell/PageFrame';
import { LoadingScreen } from '../../ui/start/LoadingScreen';
import type { Store } from '../store';
import { Boundary } from './Boundary';
import { PlainFailure } from './PlainFailure';
import { useStore } from './useStore';

const BrokenScreen = lazy(async () => {
  const { BrokenScreen } = await import(/* webpackChunkName: "start" */ './BrokenScreen');
  return { default: BrokenScreen };
});

/** What the page shows around the session. */
export interface Stage {
  readonly theme: Theme;
  /** Null until the host has answered. */
  readonly screen: ReactNode | null;
}

interface Props {
  readonly i18n: I18n;
  readonly stage: Store<Stage>;
}

/** A page of the product: its surroundings, and whatever goes wrong inside them. */
export function PageApp({ i18n, stage }: Props) {
  const { theme, screen } = useStore(stage);
  return (
    <PageFrame i18n={i18n} theme={theme}>
      <Boundary
        instead={(error) => (
          <Boundary instead={() => <PlainFailure error={error} />}>
            <Suspense fallback={<LoadingScreen />}>
              <BrokenScreen error={error} />
            </Suspense>
          </Boundary>
        )}
      >
        {screen ?? <LoadingScreen />}
      </Boundary>
    </PageFrame>
  );
}
