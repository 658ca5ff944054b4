import type { Event } from '@microsoft/microsoft-graph-types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { graphTime } from '../../calendar/eventJson';
import { MS_PER_MINUTE } from '../../time/day';
import { offsetMinutes } from '../../time/zonedTime';
import { ianaZone } from '../../time/windowsZones';
import { badRequest } from '../graphFault';

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
