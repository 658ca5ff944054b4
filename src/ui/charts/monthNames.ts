import type { I18n } from '@lingui/core';
import type { EpochMs } from '../../insight/units';
import { onClock } from '../texts/clock';

/**
 * "Jun", "Jul" for the axis of a chart. Where two would be called the same, all say the day too, or,
 * a year apart, those two the year.
 * @example 1 Oct, 31 Oct, 30 Nov → "1 Oct", "31 Oct", "30 Nov"
 */
export function monthNames(i18n: I18n, moments: readonly EpochMs[]): readonly string[] {
  const named = (format: Intl.DateTimeFormatOptions) =>
    moments.map((moment) => i18n.date(new Date(moment), { ...format, ...onClock(i18n) }));
  const months = named({ month: 'short' });
  const withYear = named({ month: 'short', year: 'numeric' });
  if (new Set(withYear).size < moments.length) return named({ month: 'short', day: 'numeric' });
  const isTwice = (name: string) => months.filter((other) => other === name).length > 1;
  return months.map((name, i) => (isTwice(name) ? (withYear[i] ?? name) : name));
}
