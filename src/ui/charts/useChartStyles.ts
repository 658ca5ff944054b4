import { makeStyles, tokens } from '@fluentui/react-components';

/** Lines and words of a chart; where the system forces its colours, those of the system. */
export const useChartStyles = makeStyles({
  chart: {
    display: 'block',
    width: '100%',
    height: 'auto',
    maxWidth: '440px',
    overflow: 'visible',
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'GrayText' },
  },
  words: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  value: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  line: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2.5px',
    strokeLinejoin: 'round',
    strokeLinecap: 'round',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  point: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'Highlight' },
  },
  goal: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    strokeDasharray: '5 4',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});
