import { makeStyles, tokens } from '@fluentui/react-components';
import { shownLevels } from '../map/shownLevels';
import { useTab } from '../shell/TabContext';
import { InternalShareTile } from './InternalShareTile';
import { LeadersTile } from './LeadersTile';
import { TrendTile } from './TrendTile';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: tokens.spacingHorizontalXXL,
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The figures beside the headline. */
export function FactTiles() {
  const styles = useStyles();
  return (
    <div className={styles.tiles}>
      <TrendTile />
      <InternalShareTile />
      {/* Nobody can be told to be a leader where nobody's level is known. */}
      {shownLevels(useTab().picture.reach).length > 0 && <LeadersTile />}
    </div>
  );
}
