import { ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Share } from '../../insight/domain/units';
import { groupingTexts } from '../../texts/figures/groupingText';
import { monthNames, shareName, trendSentence, trendSinceStart } from '../../texts/figures/trend';
import { useTab } from '../parts/TabContext';
import { ChartFigure, LineChart } from './LineChart';
import { niceScale } from './niceScale';

/** People known at the end of every month. */
export function KnownChart() {
  const { t, i18n } = useLingui();
  const { trend } = useTab().picture.reach;
  const months = trendSinceStart(trend);
  const names = monthNames(
    i18n,
    months.map(({ to }) => to),
  );
  const points = months.map(({ known }, i) => ({ name: names[i] ?? '', value: known }));
  const name = t({ id: 'trend.name', message: 'People you know' });
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

/** The share of networking inside the company, month by month, with the goal across. */
export function ShareChart({ goal }: { readonly goal: Share }) {
  const { t, i18n } = useLingui();
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
          name: t({ id: 'share.goalLine', message: `Goal ${ph({ goal: format(goal) })}` }),
        }}
      />
    </ChartFigure>
  );
}

/** Groups that were deep at the end of every month, with the goal across. */
export function WidthChart() {
  const { t, i18n } = useLingui();
  const { headline, trend, grouping } = useTab().picture.reach;
  const months = trendSinceStart(trend);
  const names = monthNames(
    i18n,
    months.map(({ to }) => to),
  );
  const points = months.map(({ width }, i) => ({ name: names[i] ?? '', value: width }));
  const name = i18n._(groupingTexts.wideName[grouping]({ deepGoal: headline.deepGoal }));
  const format = (value: number) => i18n.number(value);
  const greatest = Math.max(headline.wideGoal, ...points.map(({ value }) => value));
  const goal = format(headline.wideGoal);
  return (
    <ChartFigure name={name}>
      <LineChart
        sentence={trendSentence(i18n, name, points, format)}
        points={points}
        scale={niceScale(greatest, 1)}
        format={format}
        goal={{
          value: headline.wideGoal,
          name: t({ id: 'share.goalLine', message: `Goal ${goal}` }),
        }}
      />
    </ChartFigure>
  );
}
