import type { MeetingLog } from './columns';

/**
 * For every attendance, the earlier meeting of the same series and ISO week that the person was in
 * too, -1 where there is none: a series makes at most one contact a week with each person.
 *
 * Kept as a link, not as a flag, so that any period can tell which of its attendances are contacts:
 * those without a link into the same period (see {@link MeetingLog.sameWeek}).
 *
 * Example: of a daily stand-up Monday to Friday, Tuesday's link is Monday's meeting, and so on; a
 * window that begins on Wednesday has one contact, Wednesday's.
 */
export function linkSameWeek(
  log: Pick<MeetingLog, 'week' | 'series' | 'attendeeStart' | 'attendee'>,
): Int32Array {
  const links = new Int32Array(log.attendee.length).fill(-1);
  const latest = new Map<number, Map<number, number>>();
  let week = NaN;
  log.series.forEach((series, m) => {
    if (log.week[m] !== week) latest.clear();
    week = log.week[m]!;
    if (series < 0) return;
    const ofSeries = latest.get(series) ?? new Map<number, number>();
    latest.set(series, ofSeries);
    for (let a = log.attendeeStart[m]!; a < log.attendeeStart[m + 1]!; a++) {
      const person = log.attendee[a]!;
      links[a] = ofSeries.get(person) ?? -1;
      ofSeries.set(person, m);
    }
  });
  return links;
}
