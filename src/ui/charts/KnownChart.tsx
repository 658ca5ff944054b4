import { useLingui } from '@lingui/react';
import { useTab } from '../shell/TabContext';
import { trendSinceStart } from '../texts/trendSinceStart';
import { trendSentence } from '../texts/trendSentence';
import { ChartFigure } from './ChartFigure';
import { LineChart } from './LineChart';
import { monthNames } from './monthNames';
import { niceScale } from './niceScale';

/** People known at the end of every month. */
export function KnownChart() {
  const { i18n } = useLingui();
  const { trend } = useTab().picture.reach;
  const months = trendSinceStart(trend);
  const names = monthNames(
    i18n,
    months.map(({ to }) => to),
  );
  const points = months.map(({ known }, i) => ({ name: names[i] ?? '', value: known }));
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
