import type { Event } from '@microsoft/microsoft-graph-types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { graphTime } from '../../calendar/eventJson';
import { ianaZone, MS_PER_MINUTE, offsetMinutes } from '../../time/zonedTime';
import { badRequest } from '../graphFault';

/** A `dateTimeTimeZone` of a request body as an instant. @throws {GraphFault} 400 for anything else. */
export function instantOf(value: unknown, name: string): number {
  const { dateTime, timeZone = 'UTC' } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const zone = typeof timeZone === 'string' ? ianaZone(timeZone) : null;
  if (typeof dateTime !== 'string' || Number.isNaN(Date.parse(dateTime))) {
    throw badRequest(
      `The value of '${name}' is not a valid date and time.`,
      'ErrorInvalidParameter',
    );
  }
  if (zone === null) {
    throw badRequest(
      `The time zone of '${name}' is not supported.`,
      'TimeZoneNotSupportedException',
    );
  }
  if (/(Z|[+-]\d\d:\d\d)$/.test(dateTime)) return Date.parse(dateTime);
  const asUtc = Date.parse(`${dateTime}Z`);
  // The offset at the wall-clock time, looked up twice so that days of change come out right.
  const near = asUtc - offsetMinutes(zone, asUtc) * 60_000;
  return asUtc - offsetMinutes(zone, near) * 60_000;
}

export function bodyOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null) {
    throw badRequest('Unable to read JSON request payload.');
  }
  return body as Readonly<Record<string, unknown>>;
}

/** `PT30M`, `PT1H`, `PT1H30M` in minutes; null for another text. */
export function minutesOfDuration(text: string): number | null {
  const match = /^P(?:T(?:(\d+)H)?(?:(\d+)M)?)$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
  return minutes > 0 ? minutes : null;
}

/** The zone of `Prefer: outlook.timezone="…"`, acknowledged in the answer; null stands for UTC. */
export function preferredZone(request: FastifyRequest, reply: FastifyReply): string | null {
  const match = /outlook\.timezone\s*=\s*"([^"]*)"/i.exec(String(request.headers['prefer'] ?? ''));
  const name = match?.[1];
  if (name === undefined) return null;
  if (ianaZone(name) === null) {
    throw badRequest(
      `The following TimeZone value is not supported: ${name}.`,
      'TimeZoneNotSupportedException',
    );
  }
  reply.header('Preference-Applied', `outlook.timezone="${name}"`);
  return name;
}

/** The event with its times on the clock of that zone, named as the caller named it. */
export function zonedEvent(event: Event, zoneName: string | null): Event {
  if (zoneName === null || event.isAllDay) return event;
  return { ...event, start: zoned(event.start, zoneName), end: zoned(event.end, zoneName) };
}

function zoned(time: Event['start'], zoneName: string): NonNullable<Event['start']> {
  const at = Date.parse(`${time?.dateTime?.slice(0, 19)}Z`);
  const zone = ianaZone(zoneName) ?? 'UTC';
  const local = at + offsetMinutes(zone, at) * MS_PER_MINUTE;
  return { dateTime: graphTime(local), timeZone: zoneName };
}
