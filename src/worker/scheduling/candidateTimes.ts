import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import { MS_PER_MINUTE, type EpochMs, type Minutes } from '../../insight/domain/units';
import type { Slot, TimeOfDay } from '../../model/draft';
import { weekdayOf, zoneClock, type ZoneClock } from './zoneClock';

/** Minutes of the day, on ego's clock, between which a meeting may be proposed. */
const HOURS: Readonly<Record<TimeOfDay, readonly [Minutes, Minutes]>> = {
  work: [9 * 60, 17 * 60],
  lunch: [11.5 * 60, 13.5 * 60],
};
const STEP = 30;
const DAYS_AHEAD = 14;
/** Slots start the day after tomorrow at the earliest, to leave time for an answer. */
const NOTICE = 2;
const PREFERRED_HOURS: Readonly<Record<TimeOfDay, readonly number[]>> = {
  work: [14, 10, 11, 15, 9, 13, 16, 12],
  lunch: [12, 11, 13],
};

/** From when to when a meeting may be proposed. */
export function proposalRange(now: EpochMs, clock: ZoneClock): Slot {
  const midnight = (days: number) => clock.instantAt(clock.dayOf(now) + days, 0);
  return { start: midnight(NOTICE), end: midnight(DAYS_AHEAD + 1) };
}

/** The stretches of that range in which it may lie: all of it, or noon of every working day. */
export function proposalSpans(now: EpochMs, clock: ZoneClock, time: TimeOfDay): readonly Slot[] {
  if (time === 'work') return [proposalRange(now, clock)];
  const [from, to] = HOURS[time];
  return workingDays(now, clock).map((day) => ({
    start: clock.instantAt(day, from),
    end: clock.instantAt(day, to),
  }));
}

/** Every half hour of ego's working days in which a meeting of that length could begin. */
function candidateTimes(
  now: EpochMs,
  minutes: Minutes,
  clock: ZoneClock,
  time: TimeOfDay = 'work',
): readonly Slot[] {
  const [from, to] = HOURS[time];
  const slots: Slot[] = [];
  for (const day of workingDays(now, clock)) {
    for (let at = from; at + minutes <= to; at += STEP) {
      if (time === 'work' && isNoon(at)) continue;
      const start = clock.instantAt(day, at);
      slots.push({ start, end: start + minutes * MS_PER_MINUTE });
    }
  }
  return slots;
}

/** Whether all of a time lies between half past eleven and half past one on that clock. */
export function isAtLunch({ start, end }: Slot, clock: ZoneClock): boolean {
  const [from, to] = HOURS.lunch;
  const begins = clock.minutesOf(start);
  return begins >= from && begins + (end - start) / MS_PER_MINUTE <= to;
}

/** At most one a day, soonest day first: early afternoon before morning before the rest. */
export function bestOfEachDay(
  slots: readonly Slot[],
  clock: ZoneClock,
  time: TimeOfDay = 'work',
  most = 3,
): readonly Slot[] {
  const hours = PREFERRED_HOURS[time];
  const rank = ({ start }: Slot) => {
    const minutes = clock.minutesOf(start);
    const place = hours.indexOf(Math.floor(minutes / 60));
    return (place < 0 ? hours.length : place) + (minutes % 60) / 60;
  };
  const byDay = new Map<number, Slot>();
  for (const slot of slots.toSorted((a, b) => rank(a) - rank(b))) {
    const day = clock.dayOf(slot.start);
    if (!byDay.has(day)) byDay.set(day, slot);
  }
  return [...byDay.values()].sort((a, b) => a.start - b.start).slice(0, most);
}

function workingDays(now: EpochMs, clock: ZoneClock): readonly number[] {
  const today = clock.dayOf(now);
  const days = Array.from({ length: DAYS_AHEAD - NOTICE + 1 }, (_, i) => today + NOTICE + i);
  return days.filter((day) => ![0, 6].includes(weekdayOf(day)));
}

function isNoon(minutes: Minutes): boolean {
  return Math.floor(minutes / 60) === 12;
}

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
