import type { Meeting } from '../company/meeting';
import { type Day, MS_PER_DAY, MS_PER_MINUTE, weekdayOf } from '../time/day';
import { toUtc } from '../time/zonedTime';

/** One taking place of a meeting. */
export interface Occurrence {
  readonly meeting: Meeting;
  readonly day: Day;
  readonly start: number;
  readonly end: number;
  readonly isCancelled: boolean;
}

/** Occurrences that overlap the window [from, to), in order of start. */
export function occurrencesBetween(
  meetings: readonly Meeting[],
  from: number,
  to: number,
): Occurrence[] {
  const firstDay = Math.floor(from / MS_PER_DAY) - 8;
  const lastDay = Math.ceil(to / MS_PER_DAY) + 1;
  return meetings
    .flatMap((meeting) =>
      daysOf(meeting, firstDay, lastDay).map((day) => occurrenceOn(meeting, day)),
    )
    .filter((one) => one.start < to && one.end > from)
    .sort((a, b) => a.start - b.start || compareKeys(a.meeting.key, b.meeting.key));
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function daysOf(meeting: Meeting, from: Day, to: Day): Day[] {
  const { repetition, firstDay } = meeting;
  if (!repetition) return firstDay >= from && firstDay <= to ? [firstDay] : [];
  const days: Day[] = [];
  const step = repetition.everyWeeks * 7;
  const monday = firstDay - weekdayOf(firstDay);
  const skipped = Math.max(0, Math.floor((from - monday) / step));
  for (let week = monday + skipped * step; week <= Math.min(to, repetition.lastDay); week += step) {
    for (const weekday of repetition.weekdays) {
      const day = week + weekday;
      if (day >= firstDay && day >= from && day <= to && day <= repetition.lastDay) days.push(day);
    }
  }
  return days;
}

function occurrenceOn(meeting: Meeting, day: Day): Occurrence {
  // All-day events begin at midnight without a zone; Graph gives them as UTC.
  const start = meeting.isAllDay ? day * MS_PER_DAY : toUtc(meeting.zone, day, meeting.startMinute);
  return {
    meeting,
    day,
    start,
    end: start + meeting.minutes * MS_PER_MINUTE,
    isCancelled: meeting.isCancelled || (meeting.repetition?.cancelledDays.includes(day) ?? false),
  };
}
