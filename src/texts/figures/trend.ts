import type { I18n } from '@lingui/core';
import { msg, ph } from '@lingui/core/macro';
import type { EpochMs } from '../../insight/domain/units';
import type { TrendPoint } from '../../insight/reach';
import { listOf } from '../language/listOf';
import { inTimeZone } from '../language/timeZone';

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
    return i18n._(msg({ id: 'trend.sameAs', message: `as many as on ${day}` }));
  }
  return i18n._(
    msg({
      id: 'trend.changeSince',
      message: `${ph({ change: signed(i18n, change) })} since ${day}`,
    }),
  );
}

/** With a sign before it; less is a minus, not the hyphen that some languages of `Intl` give. */
function signed(i18n: I18n, value: number): string {
  const format = new Intl.NumberFormat(i18n.locales ?? i18n.locale, { signDisplay: 'exceptZero' });
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'minusSign' ? part.value.replace('-', '−') : part.value))
    .join('');
}

/**
 * The trend without the months before anything happened: somebody new begins with the first month
 * that has people known or time inside the company, not with months of zeros. The last point stays.
 */
export function trendSinceStart(trend: readonly TrendPoint[]): readonly TrendPoint[] {
  const first = trend.findIndex(({ known, internalShare }) => known > 0 || internalShare !== null);
  return first === -1 ? trend.slice(-1) : trend.slice(first);
}

/**
 * "Jun", "Jul" for the axis of a chart. Where two would be called the same, all say the day too, or,
 * a year apart, those two the year.
 * @example 1 Oct, 31 Oct, 30 Nov → "1 Oct", "31 Oct", "30 Nov"
 */
export function monthNames(i18n: I18n, moments: readonly EpochMs[]): readonly string[] {
  const named = (format: Intl.DateTimeFormatOptions) =>
    moments.map((moment) => i18n.date(new Date(moment), { ...format, ...inTimeZone(i18n) }));
  const months = named({ month: 'short' });
  const withYear = named({ month: 'short', year: 'numeric' });
  if (new Set(withYear).size < moments.length) return named({ month: 'short', day: 'numeric' });
  const isTwice = (name: string) => months.filter((other) => other === name).length > 1;
  return months.map((name, i) => (isTwice(name) ? (withYear[i] ?? name) : name));
}

/** Name of the share of hours with colleagues beyond the own team. */
export function shareName(i18n: I18n): string {
  return i18n._(msg({ id: 'share.title', message: 'Networking inside the company' }));
}
