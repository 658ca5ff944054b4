import { makeStyles, tokens } from '@fluentui/react-components';
import type { Share } from '../../insight/units';

const shade = (percent: number) =>
  `color-mix(in srgb, ${tokens.colorCompoundBrandBackground} ${percent}%, ${tokens.colorNeutralBackground1})`;

/** Where the system forces its colours, a frame that grows takes the place of the shade. */
const frame = (width: string) => ({
  '@media (forced-colors: active)': { border: `${width} solid CanvasText` },
});

export const useCellStyles = makeStyles({
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

export type Shade = 'none' | 'few' | 'some' | 'many';

/** How deep the colour of a cell is; the figures in it say the same. */
export function shadeOf(share: Share): Shade {
  if (share <= 0) return 'none';
  if (share < 0.2) return 'few';
  return share < 0.4 ? 'some' : 'many';
}
