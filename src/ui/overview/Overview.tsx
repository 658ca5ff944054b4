import { makeStyles, tokens } from '@fluentui/react-components';
import { MapPanel } from '../map/MapPanel';
import { FocusCard } from '../suggestions/FocusCard';
import { DataQualityPanel } from './DataQualityPanel';
import { FadingPanel } from './FadingPanel';
import { HeadlinePanel } from './HeadlinePanel';

const useStyles = makeStyles({
  overview: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 372px',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXL,
    '@media (max-width: 1019px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  below: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXL,
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingHorizontalXL,
    minWidth: 0,
  },
});

interface Props {
  readonly onAllSuggestions: () => void;
}

/** One headline, one map, one next step. */
export function Overview({ onAllSuggestions }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.overview}>
      <div className={styles.column}>
        <HeadlinePanel />
        <MapPanel />
        <div className={styles.below}>
          <FadingPanel />
          <DataQualityPanel />
        </div>
      </div>
      <div className={styles.column}>
        <FocusCard onAll={onAllSuggestions} />
      </div>
    </div>
  );
}
