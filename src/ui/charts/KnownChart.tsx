import { useLingui } from '@lingui/react';
import { useTab } from '../shell/TabContext';
import { trendSinceStart } from '../texts/trendSinceStart';
import { trendSentence } from '../texts/trendSentence';
import { ChartFigure } from './ChartFigure';
import { LineChart } from './LineChart';
import { monthName } from './monthName';
import { niceScale } from './niceScale';

/** People known at the end of every month. */
export function KnownChart() {
  const { i18n } = useLingui();
  const { trend } = useTab().picture.reach;
  const points = trendSinceStart(trend).map(({ to, known }) => ({
    name: monthName(i18n, to),
    value: known,
  }));
  const name = i18n._({ id: 'trend.name', message: 'People you know' });
  const format = (value: number) => i18n.number(value);
  return (
    <ChartFigure name={name}>
      <LineChart
        sentence={trendSentence(i18n, name, points, format)}
        points={points}
        scale={niceScale(Math.max(...trend.map(({ known }) => known)), 1)}
        format={format}
      />
    </ChartFigure>
  );
}
