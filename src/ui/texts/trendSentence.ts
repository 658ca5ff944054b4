import type { I18n } from '@lingui/core';
import type { EpochMs } from '../../insight/units';
import { listOf } from './listOf';

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
  return `${name}: ${listOf(i18n, told)}`;
}

/** "+7 since 3 Jun": how a figure changed since a moment. */
export function changeSentence(i18n: I18n, change: number, since: EpochMs): string {
  const day = i18n.date(new Date(since), { day: 'numeric', month: 'short' });
  if (change === 0) {
    return i18n._({ id: 'trend.sameAs', message: 'as many as on {day}', values: { day } });
  }
  return i18n._({
    id: 'trend.changeSince',
    message: '{change} since {day}',
    values: { change: signed(i18n, change), day },
  });
}

/** With a sign before it; less is a minus, not the hyphen that some languages of `Intl` give. */
function signed(i18n: I18n, value: number): string {
  const format = new Intl.NumberFormat(i18n.locales ?? i18n.locale, { signDisplay: 'exceptZero' });
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'minusSign' ? part.value.replace('-', '−') : part.value))
    .join('');
}
