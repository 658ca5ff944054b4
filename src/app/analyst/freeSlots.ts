import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { EpochMs, Minutes } from '../../insight/domain/units';
import type { Slot, TimeOfDay } from '../../ui/model/draft';
import { bestOfEachDay, candidateTimes } from './candidateTimes';
import { zoneClock, type ZoneClock } from './zoneClock';

/**
 * Times that are free in ego's calendar on working days of the next two weeks: at most one a day,
 * soonest first, early afternoon before morning. Another person's calendar is not looked at.
 */
export function freeSlots(
  events: readonly CalendarEvent[],
  now: EpochMs,
  minutes: Minutes,
  most = 3,
  clock = zoneClock(null),
): readonly Slot[] {
  return bestOfEachDay(freeTimes(events, now, minutes, clock), clock, 'work', most);
}

/** Every half hour at which ego could begin a meeting of that length. */
export function freeTimes(
  events: readonly CalendarEvent[],
  now: EpochMs,
  minutes: Minutes,
  clock: ZoneClock,
  time?: TimeOfDay,
): readonly Slot[] {
  const busy = events.filter((event) => event.end > now && takesTime(event));
  return candidateTimes(now, minutes, clock, time).filter(({ start, end }) =>
    busy.every((event) => event.end <= start || event.start >= end),
  );
}

function takesTime(event: CalendarEvent): boolean {
  if (event.isCancelled || event.response === 'declined') return false;
  return event.showAs !== 'free' && event.showAs !== 'unknown';
}
