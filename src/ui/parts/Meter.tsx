import { makeStyles, tokens } from '@fluentui/react-components';
import type { Share } from '../../insight/domain/units';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    forcedColorAdjust: 'none',
    boxShadow: `0 0 0 1px ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      boxShadow: '0 0 0 1px CanvasText',
    },
  },
  fill: {
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  goal: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

/** A share of a whole with a mark at the goal. Decoration: say both numbers beside it. */
export function Meter({ share, goal }: { readonly share: Share; readonly goal: Share }) {
  const styles = useStyles();
  const percent = (value: Share) => `${Math.min(1, Math.max(0, value)) * 100}%`;
  return (
    <div aria-hidden className={styles.track}>
      <div className={styles.fill} style={{ width: percent(share) }} />
      <div className={styles.goal} style={{ insetInlineStart: percent(goal) }} />
    </div>
  );
}
