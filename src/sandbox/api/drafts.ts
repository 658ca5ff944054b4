import type { FastifyInstance } from 'fastify';
import { invitationTo, newMeeting } from '../calendar/newMeeting';
import type { ReceivedDraft } from '../server/draftBook';
import type { World } from '../server/world';
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
