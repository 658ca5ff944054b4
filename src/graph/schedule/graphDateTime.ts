import { MS_PER_DAY, type EpochMs } from '../../insight/domain/units';
import { offsetsOfZone } from '../parse/timeZones';

/** Graph's `dateTimeTimeZone`. */
export interface GraphDateTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** An instant as Graph takes it, in UTC. */
export function utcDateTime(instant: EpochMs): GraphDateTime {
  return { dateTime: clockText(instant), timeZone: 'UTC' };
}

/**
 * An instant on the clock of a zone, so that Outlook shows the meeting in that zone. Where the zone
 * is unknown, or its clock shows this time twice, UTC says it without doubt.
 *
 * Example: 12:00 UTC on 1 June in `Europe/Berlin` is `2026-06-01T14:00:00`.
 */
export function zonedDateTime(instant: EpochMs, timeZone: string): GraphDateTime {
  const offsetAt = offsetsOfZone(timeZone);
  if (offsetAt === null) return utcDateTime(instant);
  const clock = instant + offsetAt(instant);
  const readings = [instant - MS_PER_DAY, instant + MS_PER_DAY]
    .map((near) => clock - offsetAt(near))
    .filter((candidate) => candidate + offsetAt(candidate) === clock);
  const isSaidOnce = readings.every((candidate) => candidate === instant);
  return isSaidOnce ? { dateTime: clockText(clock), timeZone } : utcDateTime(instant);
}

function clockText(clock: EpochMs): string {
  return new Date(clock).toISOString().slice(0, 19);
}
