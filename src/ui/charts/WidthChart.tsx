import { useLingui } from '@lingui/react';
import { useTab } from '../shell/TabContext';
import { trendSinceStart } from '../texts/trendSinceStart';
import { trendSentence } from '../texts/trendSentence';
import { ChartFigure } from './ChartFigure';
import { LineChart } from './LineChart';
import { monthName } from './monthName';
import { niceScale } from './niceScale';

/** Departments that were deep at the end of every month, with the goal across. */
export function WidthChart() {
  const { i18n } = useLingui();
  const { headline, trend } = useTab().picture.reach;
  const points = trendSinceStart(trend).map(({ to, width }) => ({
    name: monthName(i18n, to),
    value: width,
  }));
  const name = i18n._({
    id: 'trend.wideName',
    message: 'Departments where you know {deepGoal} people',
    values: { deepGoal: headline.deepGoal },
  });
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
