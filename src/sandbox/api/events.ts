import type { FastifyInstance } from 'fastify';
import { eventId } from '../calendar/eventIds';
import type { World } from '../server/world';
import { MS_PER_DAY } from '../time/day';

/** An event can be opened that lies at most so many days away. */
const DAYS = 400;

interface Asked {
  readonly person: string;
  readonly id: string;
}

/** `GET event?person=&id=`: what the host shows of an event that it is asked to open. */
export function addEvents(service: FastifyInstance, world: World): void {
  service.get<{ Querystring: Asked }>('/event', ({ query }, reply) => {
    const { calendars, directory } = world.tenants.current();
    const owner = directory.byId(query.person);
    const now = world.clock();
    const found = owner
      ? calendars
          .between(owner, now - DAYS * MS_PER_DAY, now + DAYS * MS_PER_DAY)
          .find(
            ({ meeting, day }) =>
              eventId(owner.id, meeting, meeting.repetition === null ? null : day) === query.id,
          )
      : undefined;
    if (!found) return reply.code(404).send({ problem: 'noSuchEvent' });
    const { meeting, start, end } = found;
    return {
      subject: meeting.subject,
      startTime: new Date(start).toISOString(),
      endTime: new Date(end).toISOString(),
      zone: owner?.zone,
      organizer: meeting.organizer.name,
      invited: meeting.invited.map(({ name, address }) => ({ name, address })),
    };
  });
}
