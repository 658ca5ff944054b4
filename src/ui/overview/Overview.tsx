import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { MapPanel } from '../map/MapPanel';
import { Surface } from '../parts/Surface';
import { useTab } from '../parts/TabContext';
import { DataQualityPanel } from './DataQualityPanel';
import { FadingPanel } from './FadingPanel';
import { HeadlinePanel } from './HeadlinePanel';
import { ThisWeekCard } from './ThisWeekCard';

/** In the place of a panel whose code is still on its way: words, never only a spinner. */
function LaterPanel() {
  const { t } = useLingui();
  return (
    <Surface>
      <Text size={200}>{t({ id: 'panel.later', message: 'Drawing the charts' })}</Text>
    </Surface>
  );
}

const TrendPanel = lazy(async () => {
  const { TrendPanel } = await import(/* webpackChunkName: "charts" */ '../charts/TrendPanel');
  return { default: TrendPanel };
});

const useStyles = makeStyles({
  overview: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 372px',
    // A tall suggestion makes the last row taller, not the ones above it.
    gridTemplateRows: 'auto auto auto 1fr',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXL,
    '@media (max-width: 1019px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block', '> *': { marginBottom: tokens.spacingVerticalL } },
  },
  main: { gridColumn: 1, minWidth: 0 },
  beside: {
    gridColumn: 2,
    gridRow: '1 / span 4',
    minWidth: 0,
    '@media (max-width: 1019px)': { gridColumn: 1, gridRow: 'auto' },
    // On paper it is the picture that counts; whom to meet next is nobody else's business.
    '@media print': { display: 'none' },
  },
  below: {
    gridColumn: 1,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
    gap: tokens.spacingHorizontalXL,
  },
});

interface Props {
  readonly onAllSuggestions: () => void;
}

/** One headline, one map, one next step: beside the map, or right below it where there is no room. */
export function Overview({ onAllSuggestions }: Props) {
  const styles = useStyles();
  const { picture } = useTab();
  return (
    <div className={styles.overview}>
      <div className={styles.main}>
        <HeadlinePanel />
      </div>
      {/* Without the directory the map has only people already met: full everywhere, and untrue. */}
      {picture.mode !== 'limited' && (
        <div className={styles.main}>
          <MapPanel />
        </div>
      )}
      <div className={styles.beside}>
        <ThisWeekCard onAll={onAllSuggestions} />
      </div>
      <div className={styles.main}>
        <Suspense fallback={<LaterPanel />}>
          <TrendPanel />
        </Suspense>
      </div>
      <div className={styles.below}>
        <FadingPanel />
        <DataQualityPanel />
      </div>
    </div>
  );
}
