import type { Theme } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { Component, lazy, Suspense, type ReactNode } from 'react';
import { languageFor, type Language } from '../../texts/locales/loadCatalog';
import { PageFrame } from '../../ui/shell/PageFrame';
import { LoadingScreen } from '../../ui/start/LoadingScreen';
import { useObservableValue, type ObservableValue } from './observableValue';

interface BoundaryProps {
  /** What to show instead of a part that broke. */
  readonly instead: (error: Error) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps a fault of ours from leaving an empty page. */
class Boundary extends Component<BoundaryProps, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.instead(error);
  }
}

type Words = readonly [what: string, again: string];

/** Said where the texts, the theme or the parts of a screen could not be loaded themselves. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: ['Threewide could not be loaded.', 'Load again'],
  de: ['Threewide konnte nicht geladen werden.', 'Neu laden'],
  fr: ['Threewide n’a pas pu être chargé.', 'Recharger'],
  es: ['No se ha podido cargar Threewide.', 'Volver a cargar'],
  pt: ['Não foi possível carregar o Threewide.', 'Carregar novamente'],
  ja: ['Threewide を読み込めませんでした。', '再読み込み'],
  ar: ['تعذّر تحميل Threewide.', 'إعادة التحميل'],
};

/**
 * The last resort: needs nothing that is loaded later. Files are missing when a page that is open
 * belongs to an earlier deployment, so loading it again is what helps.
 */
export function PlainFailure({ error }: { readonly error: unknown }) {
  const language = languageFor(navigator.language);
  const [what, again] = WORDS[language];
  return (
    <main lang={language} dir="auto" style={{ padding: '2rem', textAlign: 'center' }}>
      <p role="alert">{what}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {again}
      </button>
      <p>
        <small dir="ltr">{error instanceof Error ? error.message : String(error)}</small>
      </p>
    </main>
  );
}

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
  readonly stage: ObservableValue<Stage>;
}

/** A page of the product: its surroundings, and whatever goes wrong inside them. */
export function PageApp({ i18n, stage }: Props) {
  const { theme, screen } = useObservableValue(stage);
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
