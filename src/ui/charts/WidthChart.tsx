import { useLingui } from '@lingui/react';
import { useTab } from '../shell/TabContext';
import { groupingText } from '../texts/groupingText';
import { trendSinceStart } from '../texts/trendSinceStart';
import { trendSentence } from '../texts/trendSentence';
import { ChartFigure } from './ChartFigure';
import { LineChart } from './LineChart';
import { monthNames } from './monthNames';
import { niceScale } from './niceScale';

/** Groups that were deep at the end of every month, with the goal across. */
export function WidthChart() {
  const { i18n } = useLingui();
  const { headline, trend, grouping } = useTab().picture.reach;
  const months = trendSinceStart(trend);
  const names = monthNames(
    i18n,
    months.map(({ to }) => to),
  );
  const points = months.map(({ width }, i) => ({ name: names[i] ?? '', value: width }));
  const name = groupingText(i18n, 'wideName', grouping, { deepGoal: headline.deepGoal });
  const format = (value: number) => i18n.number(value);
  const greatest = Math.max(headline.wideGoal, ...points.map(({ value }) => value));
  return (
    <ChartFigure name={name}>
      <LineChart
        sentence={trendSentence(i18n, name, points, format)}
        points={points}
        scale={niceScale(greatest, 1)}
        format={format}
        goal={{
          value: headline.wideGoal,
          name: i18n._({
            id: 'share.goalLine',
            message: 'Goal {goal}',
            values: { goal: format(headline.wideGoal) },
          }),
        }}
      />
    </ChartFigure>
  );
}
