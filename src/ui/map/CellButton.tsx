import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { Share } from '../../insight/domain/units';
import { isOnlyMet, metShare, type ShownCoverage } from '../../texts/figures/coverage';

const shade = (percent: number) =>
  `color-mix(in srgb, ${tokens.colorCompoundBrandBackground} ${percent}%, ${tokens.colorNeutralBackground1})`;

/** Where the system forces its colours, a frame that grows takes the place of the shade. */
const frame = (width: string) => ({
  '@media (forced-colors: active)': { border: `${width} solid CanvasText` },
});

const useCellStyles = makeStyles({
  cell: {
    display: 'inline-flex',
    alignItems: 'baseline',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    '@media (pointer: coarse)': { alignItems: 'center' },
    ':hover': { outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
    '@media (max-width: 759px)': {
      paddingInline: 0,
      fontSize: tokens.fontSizeBase200,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  none: {
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px dotted CanvasText' },
  },
  few: { backgroundColor: shade(12), ...frame('1px') },
  some: { backgroundColor: shade(22), ...frame('2px') },
  many: { backgroundColor: shade(34), ...frame('3px') },
  figures: { whiteSpace: 'nowrap' },
  of: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 759px)': { fontSize: tokens.fontSizeBase100 },
  },
  met: { fontWeight: tokens.fontWeightSemibold },
  zero: { fontWeight: tokens.fontWeightRegular },
});

type Shade = 'none' | 'few' | 'some' | 'many';

/** How deep the colour of a cell is; the figures in it say the same. */
function shadeOf(share: Share): Shade {
  if (share <= 0) return 'none';
  if (share < 0.2) return 'few';
  return share < 0.4 ? 'some' : 'many';
}

/** Where a part stands in a grid that is one tab stop. */
export interface CellPlace {
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

interface Props {
  readonly coverage: ShownCoverage;
  /** The cell as a sentence. */
  readonly sentence: string;
  /** Level name before the figures, where no column header says it. */
  readonly label?: string;
  readonly plain?: boolean;
  readonly place?: CellPlace;
  readonly onOpen: () => void;
}

/** "3/9": met of the colleagues there, "3" where only people met are counted; opens the people behind it. */
export function CellButton({ coverage, sentence, label, plain, place, onOpen }: Props) {
  const { i18n } = useLingui();
  const styles = useCellStyles();
  const { met, colleagues } = coverage;
  const shade = shadeOf(metShare(coverage) ?? 0);
  return (
    <button
      type="button"
      className={mergeClasses(styles.cell, plain !== true && styles[shade])}
      aria-label={sentence}
      title={sentence}
      onClick={onOpen}
      {...place}
    >
      {label !== undefined && <span className={styles.of}>{label}&nbsp;</span>}
      <bdi dir="ltr" className={styles.figures}>
        <span className={met > 0 ? styles.met : styles.zero}>{i18n.number(met)}</span>
        {!isOnlyMet(coverage) && <span className={styles.of}>/{i18n.number(colleagues)}</span>}
      </bdi>
    </button>
  );
}
