import type { CalendarEvent } from '../insight/calendar/calendarEvent';
import { MS_PER_DAY, type EpochMs } from '../insight/domain/units';

/**
 * The end (UTC) of the day on which the last event starts, or now when that is earlier; now where
 * there are no events.
 *
 * Example: last event 2026-06-12 09:42 → 2026-06-13 00:00.
 */
export function defaultAsOf(events: readonly CalendarEvent[], now: EpochMs): EpochMs {
  let last = -Infinity;
  for (const { start } of events) if (start > last) last = start;
  if (last === -Infinity) return now;
  return Math.min(now, (Math.floor(last / MS_PER_DAY) + 1) * MS_PER_DAY);
}
