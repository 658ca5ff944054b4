import * as v from 'valibot';
import type { CalendarEvent } from '../insight/calendar/calendarEvent';
import { calendarEventOf } from './calendarEventOf';
import { eventSchema } from './eventSchema';
import { malformedItem } from './malformedItem';
import type { IanaNameOf } from './parseDateTime';
import type { EventsReading, MalformedItem } from './reading';
import { sensitivityOf } from './sensitivity';

const NO_OTHER_NAMES: IanaNameOf = () => null;

/**
 * Reads Graph `event` objects of a `calendarView`.
 *
 * Private, personal and confidential events are counted and dropped before anything else of them
 * is read. Items of another shape, without `sensitivity`, or with a date or zone that cannot be
 * read are left out and reported by position. Zero-length events and ends before starts are well
 * formed; whether they count is not decided here.
 *
 * @param ianaNameOf Translates other zone names; an export may carry Windows names, see
 * `ianaNameOfWindowsZone`. The page asks Graph for UTC and needs none.
 */
export function parseEvents(
  values: readonly unknown[],
  ianaNameOf: IanaNameOf = NO_OTHER_NAMES,
): EventsReading {
  const events: CalendarEvent[] = [];
  const malformed: MalformedItem[] = [];
  let privateEvents = 0;
  values.forEach((value, position) => {
    if (sensitivityOf(value) === 'private') {
      privateEvents += 1;
      return;
    }
    const event = parseEvent(value, position, ianaNameOf);
    if ('expected' in event) malformed.push(event);
    else events.push(event);
  });
  return { events, privateEvents, malformed };
}

function parseEvent(
  value: unknown,
  position: number,
  ianaNameOf: IanaNameOf,
): CalendarEvent | MalformedItem {
  const result = v.safeParse(eventSchema, value, { abortEarly: true });
  if (!result.success) return malformedItem(position, result.issues);
  if (sensitivityOf(value) === 'unknown') {
    return { position, path: 'sensitivity', expected: 'string' };
  }
  const event = calendarEventOf(result.output, ianaNameOf);
  return 'expected' in event ? { position, ...event } : event;
}
