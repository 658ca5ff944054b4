import { useLingui } from '@lingui/react';
import type { Share } from '../../insight/units';
import { useTab } from '../shell/TabContext';
import { trendSinceStart } from '../texts/trendSinceStart';
import { shareName } from '../texts/shareName';
import { trendSentence } from '../texts/trendSentence';
import { ChartFigure } from './ChartFigure';
import { LineChart } from './LineChart';
import { monthNames } from './monthNames';
import { niceScale } from './niceScale';

/** The share of networking inside the company, month by month, with the goal across. */
export function ShareChart({ goal }: { readonly goal: Share }) {
  const { i18n } = useLingui();
  const { trend } = useTab().picture.reach;
  const months = trendSinceStart(trend);
  const names = monthNames(
    i18n,
    months.map(({ to }) => to),
  );
  const points = months.map(({ internalShare }, i) => ({
    name: names[i] ?? '',
    value: internalShare,
  }));
  const name = shareName(i18n);
  const format = (value: number) =>
    i18n.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const greatest = Math.max(goal, ...trend.map(({ internalShare }) => internalShare ?? 0));
  return (
    <ChartFigure name={name}>
      <LineChart
        sentence={trendSentence(i18n, name, points, format)}
        points={points}
        scale={niceScale(greatest, 0.1)}
        format={format}
        goal={{
          value: goal,
          name: i18n._({
            id: 'share.goalLine',
            message: 'Goal {goal}',
            values: { goal: format(goal) },
          }),
        }}
      />
    </ChartFigure>
  );
}
