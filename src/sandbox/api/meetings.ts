import type { FastifyInstance } from 'fastify';
import { eventId } from '../calendar/eventJson';
import { invitationTo, newMeeting } from '../calendar/newMeeting';
import type { ReceivedDraft, World } from '../server/world';
import { MS_PER_DAY } from '../time/zonedTime';
import { DRAFT_SCHEMA, SENT_SCHEMA } from './schemas';

type DraftBody = Omit<ReceivedDraft, 'receivedAt'>;
type SentBody = DraftBody & { readonly person: string };

/** Meeting forms that the app has asked its host to open, and what becomes of them. */
export function addDrafts(service: FastifyInstance, world: World): void {
  service.get('/drafts', () => world.drafts.drafts);
  service.delete('/drafts', (_request, reply) => {
    world.drafts.clear();
    return reply.code(204).send();
  });
  service.post<{ Body: DraftBody; Querystring: { readonly person?: string } }>(
    '/drafts',
    { schema: { body: DRAFT_SCHEMA } },
    ({ body, query }) => {
      const draft = { ...body, receivedAt: world.clock() };
      world.drafts.add(draft);
      const { directory } = world.tenants.current();
      return {
        ...draft,
        names: draft.attendees.map((one) => directory.byAddress(one)?.displayName ?? null),
        zone: directory.byId(query.person ?? '')?.zone,
      };
    },
  );
  service.post<{ Body: SentBody }>(
    '/drafts/sent',
    { schema: { body: SENT_SCHEMA } },
    ({ body }, reply) => {
      const { calendars, directory } = world.tenants.current();
      const organizer = directory.byId(body.person);
      const [start, end] = [Date.parse(body.startTime), Date.parse(body.endTime)];
      if (!organizer || !(end > start)) return reply.code(400).send({ problem: 'notAMeeting' });
      const invited = body.attendees.map((address) => invitationTo(directory, address));
      const { subject, content } = body;
      calendars.create(newMeeting({ organizer, subject, start, end, invited }, { body: content }));
      return reply.code(201).send({ invited: invited.length });
    },
  );
}

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
