import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { TrendPoint } from '../../insight/reach';
import { knownRule } from '../../texts/figures/known';
import { changeSentence, trendSinceStart } from '../../texts/figures/trend';
import { soFar } from '../../texts/reading/progress';
import { EvidenceLink } from '../parts/EvidenceLink';
import { FactTile } from '../parts/FactTile';
import { HelpButton } from '../parts/LabelWithHelp';
import { useTab } from '../parts/TabContext';
import { TrendTable } from './TrendTable';

const WIDTH = 120;
const HEIGHT = 28;
const EDGE = 4;

const useStyles = makeStyles({
  chart: {
    width: `${WIDTH}px`,
    height: `${HEIGHT}px`,
    maxWidth: '100%',
    ':dir(rtl)': { transform: 'scaleX(-1)' },
  },
  line: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  area: {
    fill: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { fill: 'none' },
  },
  end: {
    fill: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
});

/** Positions of the values above zero, oldest at the start. */
function pointsOf(values: readonly number[]): readonly (readonly [number, number])[] {
  const most = Math.max(...values, 1);
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  return values.map((value, i) => [
    EDGE + i * step,
    HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE),
  ]);
}

/** What lies between the line and zero, so that a line far above it does not seem to float. */
function areaOf(points: readonly (readonly [number, number])[]): string {
  const first = points[0]?.[0] ?? 0;
  const last = points.at(-1)?.[0] ?? 0;
  const corners = [...points, [last, HEIGHT - 1], [first, HEIGHT - 1]] as const;
  return corners.map((xy) => xy.join(',')).join(' ');
}

/** A line of values over time. Decoration: the same values are in a table beside it. */
function Sparkline({ values }: { readonly values: readonly number[] }) {
  const styles = useStyles();
  const points = pointsOf(values);
  const last = points.at(-1);
  return (
    <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart}>
      <polygon className={styles.area} points={areaOf(points)} />
      <polyline className={styles.line} points={points.map((xy) => xy.join(',')).join(' ')} />
      {last && <circle className={styles.end} cx={last[0]} cy={last[1]} r="3.5" />}
    </svg>
  );
}

/** One object, so that asking for it again is seen as the same question. */
const KNOWN = { known: true } as const;

/** People known today and, where there is more than one month, how that came; its explanation is the rule. */
export function TrendTile() {
  const { t, i18n } = useLingui();
  const { reach, complete } = useTab().picture;
  const trend = trendSinceStart(reach.trend);
  const last = trend.at(-1);
  if (!last) return null;
  const develops = complete && trend.length > 1;
  const name = t({ id: 'trend.name', message: 'People you know' });
  return (
    <FactTile
      name={name}
      figure={i18n.number(last.known)}
      note={complete ? sinceFirst(i18n, trend) : soFar(i18n)}
      drawing={develops && <Sparkline values={trend.map(({ known }) => known)} />}
      why={
        <HelpButton what={name}>
          <Text>{knownRule(i18n)}</Text>
          {develops && <TrendTable />}
          <EvidenceLink topic={{ title: name, sentence: '', filter: KNOWN }} />
        </HelpButton>
      }
    />
  );
}

/** A month alone is compared with nothing. */
function sinceFirst(i18n: I18n, trend: readonly TrendPoint[]): string {
  const [first, ...later] = trend;
  const last = later.at(-1);
  return first && last ? changeSentence(i18n, last.known - first.known, first.to) : '';
}
