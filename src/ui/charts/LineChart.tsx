import { makeStyles, Text, tokens, useFluent } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Scale } from './niceScale';
import { FRAME, linePath, plot } from './plot';

/** Lines and words of a chart; where the system forces its colours, those of the system. */
const useChartStyles = makeStyles({
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

interface ChartPoint {
  /** Name of the point on the axis; not every one may be shown. */
  readonly name: string;
  /** Null where there is nothing to tell. */
  readonly value: number | null;
}

interface Props {
  /** The whole chart as a sentence, for those who do not see it. */
  readonly sentence: string;
  readonly points: readonly ChartPoint[];
  readonly scale: Scale;
  readonly format: (value: number) => string;
  /** A dashed line across, with its name. */
  readonly goal?: { readonly value: number; readonly name: string };
}

/** Names on the axis that fit beside each other. */
const MOST_NAMES = 6;

/** Values over time as a line, the last one with its figure. The same values belong in a table beside it. */
export function LineChart({ sentence, points, scale, format, goal }: Props) {
  const styles = useChartStyles();
  const rightToLeft = useFluent().dir === 'rtl';
  const { x, y, edges, label } = plot(points.length, scale, rightToLeft);
  const places = points.map(({ value }, i) => (value === null ? null : { x: x(i), y: y(value) }));
  const every = Math.ceil(points.length / MOST_NAMES);
  const last = points.findLastIndex(({ value }) => value !== null);
  return (
    <svg
      role="img"
      aria-label={sentence}
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      className={styles.chart}
    >
      {scale.marks.map((mark) => (
        <g key={mark}>
          <line className={styles.grid} x1={edges[0]} x2={edges[1]} y1={y(mark)} y2={y(mark)} />
          <text className={styles.words} x={label} y={y(mark) + 4} textAnchor="end">
            {format(mark)}
          </text>
        </g>
      ))}
      {goal && (
        <GoalLine
          y={y(goal.value)}
          edges={edges}
          name={goal.name}
          above={(points[last]?.value ?? 0) < goal.value}
        />
      )}
      <path className={styles.line} d={linePath(places)} />
      {points.map(({ name, value }, i) => (
        <g key={i}>
          {value !== null && (
            <circle className={styles.point} cx={x(i)} cy={y(value)} r="4">
              <title>{`${name}: ${format(value)}`}</title>
            </circle>
          )}
          {(points.length - 1 - i) % every === 0 && (
            <text className={styles.words} x={x(i)} y={FRAME.height - 6} textAnchor="middle">
              {name}
            </text>
          )}
          {i === last && value !== null && (
            <text className={styles.value} x={x(i)} y={y(value) - 9} textAnchor="middle">
              {format(value)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

interface GoalProps {
  readonly y: number;
  readonly edges: readonly [number, number];
  readonly name: string;
  /** Where the name stands: on the side of the line where the last value is not. */
  readonly above: boolean;
}

function GoalLine({ y, edges, name, above }: GoalProps) {
  const styles = useChartStyles();
  return (
    <>
      <line className={styles.goal} x1={edges[0]} x2={edges[1]} y1={y} y2={y} />
      <text className={styles.words} x={edges[1]} y={y + (above ? -6 : 14)} textAnchor="end">
        {name}
      </text>
    </>
  );
}

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0, breakInside: 'avoid' },
  caption: { display: 'block', marginBottom: tokens.spacingVerticalXS },
});

/** A chart under its name. */
export function ChartFigure({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Text weight="semibold" size={200}>
          {name}
        </Text>
      </figcaption>
      {children}
    </figure>
  );
}
