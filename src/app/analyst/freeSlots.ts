import type { CalendarEvent } from '../../insight/calendarEvent';
import { MS_PER_DAY, MS_PER_MINUTE, type EpochMs, type Minutes } from '../../insight/units';
import type { Slot } from '../../ui/model/draft';

/** Hours of the day, in the local time of this device, between which a meeting may be proposed. */
const FIRST_HOUR = 9;
const LAST_HOUR = 17;
const STEP = 30 * MS_PER_MINUTE;
const DAYS_AHEAD = 14;
/** Slots start the day after tomorrow at the earliest, to leave time for an answer. */
const NOTICE = 2;
const PREFERRED_HOURS = [14, 10, 11, 15, 9, 13, 16];

/**
 * Times that are free in ego's calendar on working days of the next two weeks: at most one a day,
 * soonest first, early afternoon before morning. Another person's calendar is not looked at.
 */
export function freeSlots(
  events: readonly CalendarEvent[],
  now: EpochMs,
  minutes: Minutes,
  most = 3,
): readonly Slot[] {
  const busy = events.filter((event) => event.end > now && takesTime(event));
  const slots: Slot[] = [];
  for (let day = NOTICE; day <= DAYS_AHEAD && slots.length < most; day++) {
    const slot = firstFree(busy, new Date(now + day * MS_PER_DAY), minutes);
    if (slot) slots.push(slot);
  }
  return slots;
}

function firstFree(busy: readonly CalendarEvent[], day: Date, minutes: Minutes): Slot | null {
  if (day.getDay() === 0 || day.getDay() === 6) return null;
  for (const hour of PREFERRED_HOURS) {
    for (const offset of [0, STEP]) {
      const start = new Date(day).setHours(hour, 0, 0, 0) + offset;
      const end = start + minutes * MS_PER_MINUTE;
      const latest = new Date(day).setHours(LAST_HOUR, 0, 0, 0);
      const earliest = new Date(day).setHours(FIRST_HOUR, 0, 0, 0);
      const free = busy.every((event) => event.end <= start || event.start >= end);
      if (start >= earliest && end <= latest && free) return { start, end };
    }
  }
  return null;
}

function takesTime(event: CalendarEvent): boolean {
  if (event.isCancelled || event.response === 'declined') return false;
  return event.showAs !== 'free' && event.showAs !== 'unknown';
}
