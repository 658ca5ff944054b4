import type { I18n } from '@lingui/core';
import { MS_PER_DAY, MS_PER_MINUTE, type EpochMs } from '../../insight/domain/units';
import { inTimeZone } from './timeZone';

/** "3 Oct 2026" in the person's language. */
export function dayWords(i18n: I18n, moment: EpochMs): string {
  return i18n.date(new Date(moment), {
    ...{ day: 'numeric', month: 'short', year: 'numeric' },
    ...inTimeZone(i18n),
  });
}

/** "2 minutes ago" of what was on the same day, else "3 Oct 2026". */
export function sinceWords(i18n: I18n, then: EpochMs, now: EpochMs): string {
  const isToday = dayWords(i18n, then) === dayWords(i18n, now);
  return isToday ? agoWords(i18n, then, now) : dayWords(i18n, then);
}

/** "Tue, 3 Oct, 14:00"; with the year where it is another one than that of `now`. */
export function momentWords(i18n: I18n, moment: EpochMs, now: EpochMs = moment): string {
  const yearOf = (instant: EpochMs) =>
    i18n.date(new Date(instant), { year: 'numeric', ...inTimeZone(i18n) });
  const isThisYear = yearOf(moment) === yearOf(now);
  return i18n.date(new Date(moment), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
    ...inTimeZone(i18n),
  });
}

/** "2 minutes ago", "3 weeks ago": the largest unit that fits. */
export function agoWords(
  i18n: I18n,
  then: EpochMs,
  now: EpochMs,
  style: Intl.RelativeTimeFormatStyle = 'long',
): string {
  const [amount, unit] = inLargestUnit(Math.max(0, now - then));
  const format = new Intl.RelativeTimeFormat(i18n.locales ?? i18n.locale, {
    numeric: 'auto',
    style,
  });
  return format.format(-amount, unit);
}

function inLargestUnit(length: number): [number, Intl.RelativeTimeFormatUnit] {
  if (length < MS_PER_MINUTE) return [0, 'second'];
  if (length < 60 * MS_PER_MINUTE) return [Math.floor(length / MS_PER_MINUTE), 'minute'];
  if (length < MS_PER_DAY) return [Math.floor(length / (60 * MS_PER_MINUTE)), 'hour'];
  if (length < 14 * MS_PER_DAY) return [Math.floor(length / MS_PER_DAY), 'day'];
  return [Math.round(length / (7 * MS_PER_DAY)), 'week'];
}

/** "November 2026", of `2026-11`. */
export function monthWords(i18n: I18n, month: string): string {
  return i18n.date(new Date(`${month}-15T12:00:00Z`), { month: 'long', year: 'numeric' });
}
