import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  dots: { display: 'inline-flex', gap: '3px', alignItems: 'center', flexShrink: 0 },
  dot: {
    width: '9px',
    height: '9px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1.5px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  filled: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1.5px solid ${tokens.colorCompoundBrandBackground}`,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': {
      backgroundColor: 'CanvasText',
      border: '1.5px solid CanvasText',
    },
  },
});

/** ●●○: how many of the people that make a department deep are known. Decoration: say it beside. */
export function Dots({ known, goal }: { readonly known: number; readonly goal: number }) {
  const styles = useStyles();
  return (
    <span aria-hidden className={styles.dots}>
      {Array.from({ length: goal }, (_, i) => (
        <span key={i} className={mergeClasses(styles.dot, i < known && styles.filled)} />
      ))}
    </span>
  );
}
