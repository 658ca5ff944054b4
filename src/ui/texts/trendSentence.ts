import type { I18n } from '@lingui/core';
import type { EpochMs } from '../../insight/units';

interface Point {
  readonly name: string;
  readonly value: number | null;
}

/** A line chart in words: "People you know: Jun 70, Jul 78, Aug 77". */
export function trendSentence(
  i18n: I18n,
  name: string,
  points: readonly Point[],
  format: (value: number) => string,
): string {
  const told = points.flatMap((point) =>
    point.value === null ? [] : [`${point.name} ${format(point.value)}`],
  );
  const list = new Intl.ListFormat(i18n.locales ?? i18n.locale, { style: 'narrow', type: 'unit' });
  return `${name}: ${list.format(told)}`;
}

/** "7 more than in June": how a figure changed since a moment. */
export function changeSentence(i18n: I18n, change: number, since: EpochMs): string {
  const month = i18n.date(new Date(since), { month: 'long' });
  if (change === 0) {
    return i18n._({ id: 'trend.same', message: 'as many as in {month}', values: { month } });
  }
  return i18n._({
    id: 'trend.change',
    message: '{change} since {month}',
    values: { change: i18n.number(change, { signDisplay: 'exceptZero' }), month },
  });
}
