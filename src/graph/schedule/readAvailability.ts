import * as v from 'valibot';
import type { GraphClient } from '../client/graphClient';
import { utcDateTime } from '../graphDateTime';
import type { ReadOptions } from '../reading';
import type { Availability, AvailabilityWanted } from '../scheduling';
import { parsedAs } from '../unexpectedShape';
import { workingHoursOf, workingHoursSchema } from './workingHours';

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
