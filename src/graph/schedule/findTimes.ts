import * as v from 'valibot';
import type { GraphClient } from '../client/graphClient';
import { utcDateTime } from './graphDateTime';
import { parseDateTime } from '../parse/parseDateTime';
import type { ReadOptions } from '../read/reading';
import type { TimeSpan, TimesFound, TimesWanted } from './scheduling';
import { parsedAs } from '../parse/expectedShape';

const MOST_TIMES = 20;

const moment = v.object({ dateTime: v.string(), timeZone: v.string() });

const timeSlot = v.object({ start: moment, end: moment });

const answer = v.object({
  emptySuggestionsReason: v.nullish(v.string(), null),
  meetingTimeSuggestions: v.nullish(
    v.array(v.object({ meetingTimeSlot: v.nullish(timeSlot) })),
    [],
  ),
});

/** Asks Exchange for times at which ego and all attendees are free and at work. */
export async function findTimes(
  client: GraphClient,
  wanted: TimesWanted,
  { signal }: ReadOptions = {},
): Promise<TimesFound> {
  const body = await client.send({
    path: '/me/findMeetingTimes',
    body: requestBody(wanted),
    headers: { Prefer: 'outlook.timezone="UTC"' },
    repeatable: true,
    permission: 'Calendars.Read.Shared',
    service: 'outlook',
    signal,
  });
  const found = parsedAs(answer, body, 'malformedTimes');
  const times = found.meetingTimeSuggestions
    .flatMap(({ meetingTimeSlot }) => (meetingTimeSlot ? spanOf(meetingTimeSlot) : []))
    .sort((a, b) => a.start - b.start);
  const emptyBecause = found.emptySuggestionsReason || 'unknown';
  return { times, emptyBecause: times.length > 0 ? null : emptyBecause };
}

function requestBody({ attendees, minutes, within }: TimesWanted): object {
  return {
    attendees: attendees.map((address) => ({ type: 'required', emailAddress: { address } })),
    timeConstraint: {
      activityDomain: 'work',
      timeSlots: within.map(({ start, end }) => ({
        start: utcDateTime(start),
        end: utcDateTime(end),
      })),
    },
    meetingDuration: `PT${Math.ceil(minutes)}M`,
    maxCandidates: MOST_TIMES,
    minimumAttendeePercentage: 100,
    isOrganizerOptional: false,
  };
}

/** A time in a zone that was not asked for cannot be shown, so it is left out. */
function spanOf(slot: v.InferOutput<typeof timeSlot>): readonly TimeSpan[] {
  const [start, end] = [slot.start, slot.end].map(({ dateTime, timeZone }) =>
    parseDateTime(dateTime, timeZone, () => null),
  );
  return typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
}
