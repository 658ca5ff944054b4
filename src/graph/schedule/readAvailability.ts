import * as v from 'valibot';
import type { GraphClient } from '../client/graphClient';
import { parsedAs } from '../parse/expectedShape';
import type { ReadOptions } from '../read/reading';
import { utcDateTime } from './graphDateTime';
import type { Availability, AvailabilityWanted, WorkingHours } from './scheduling';

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
const workingHoursSchema = v.object({
  daysOfWeek: v.nullish(v.array(v.string()), []),
  startTime: v.nullish(v.string(), ''),
  endTime: v.nullish(v.string(), ''),
  timeZone: v.nullish(v.object({ name: v.nullish(v.string(), '') })),
});

/** Working hours in our words; null where they name no day or no time. */
function workingHoursOf({
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

/** Graph refuses more. */
const MOST_ADDRESSES = 20;

/** `scheduleItems` may hold subjects of other people's meetings: it is not even looked at. */
const answer = v.object({
  value: v.array(
    v.object({
      scheduleId: v.string(),
      availabilityView: v.nullish(v.string(), null),
      workingHours: v.nullish(workingHoursSchema, null),
    }),
  ),
});

/** 0 is free, 4 is working elsewhere: both can come to a meeting. */
const FREE = new Set(['0', '4']);

/** Whether people have time, and when they work; nothing else of the answer is kept. */
export async function readAvailability(
  client: GraphClient,
  { addresses, within, slotMinutes }: AvailabilityWanted,
  { signal }: ReadOptions = {},
): Promise<readonly Availability[]> {
  if (addresses.length > MOST_ADDRESSES) {
    throw new RangeError(`at most ${MOST_ADDRESSES} addresses, not ${addresses.length}`);
  }
  const body = await client.send({
    path: '/me/calendar/getSchedule',
    body: {
      schedules: addresses,
      startTime: utcDateTime(within.start),
      endTime: utcDateTime(within.end),
      availabilityViewInterval: slotMinutes,
    },
    headers: { Prefer: 'outlook.timezone="UTC"' },
    repeatable: true,
    permission: 'Calendars.ReadBasic',
    service: 'outlook',
    signal,
  });
  return parsedAs(answer, body, 'malformedSchedule').value.flatMap(
    ({ scheduleId, availabilityView, workingHours }) =>
      availabilityView
        ? {
            address: scheduleId.toLowerCase(),
            isFree: [...availabilityView].map((digit) => FREE.has(digit)),
            workingHours: workingHours && workingHoursOf(workingHours),
          }
        : [],
  );
}
