import * as v from 'valibot';
import type { WorkingHours } from '../scheduling';

const DAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

const TIME = /^(\d{2}):(\d{2})/;

/** Graph's `workingHours`; a zone that somebody made up has no name that anybody knows. */
export const workingHoursSchema = v.object({
  daysOfWeek: v.nullish(v.array(v.string()), []),
  startTime: v.nullish(v.string(), ''),
  endTime: v.nullish(v.string(), ''),
  timeZone: v.nullish(v.object({ name: v.nullish(v.string(), '') })),
});

/** Working hours in our words; null where they name no day or no time. */
export function workingHoursOf({
  daysOfWeek,
  startTime,
  endTime,
  timeZone,
}: v.InferOutput<typeof workingHoursSchema>): WorkingHours | null {
  const numbers = daysOfWeek.map((name) => DAYS.findIndex((day) => day === name.toLowerCase()));
  const days = new Set(numbers.filter((day) => day >= 0));
  const [from, to] = [minutesOf(startTime), minutesOf(endTime)];
  if (days.size === 0 || from === null || to === null) return null;
  // "until midnight" is written as 00:00.
  return { days, from, to: to === 0 ? 1_440 : to, timeZone: timeZone?.name ?? '' };
}

function minutesOf(time: string): number | null {
  const [, hours, minutes] = TIME.exec(time) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
